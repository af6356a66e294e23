package org.majorslist.sim.compile;

import static org.majorslist.sim.compile.VectorModule.BINARY;
import static org.majorslist.sim.compile.VectorModule.COMPARISON;
import static org.majorslist.sim.compile.VectorModule.DOUBLE_VECTOR;
import static org.majorslist.sim.compile.VectorModule.MASK;
import static org.majorslist.sim.compile.VectorModule.OPERATORS;
import static org.majorslist.sim.compile.VectorModule.SPECIES;
import static org.majorslist.sim.compile.VectorModule.UNARY;
import static org.majorslist.sim.compile.VectorModule.VECTOR;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Term;

/// Emits Vector API code for terms: each leaves one vector on the stack.
final class VectorEmitter {
    private static final ClassDesc DS = ConstantDescs.CD_double.arrayType();
    private static final MethodTypeDesc VV = MethodTypeDesc.of(DOUBLE_VECTOR, VECTOR);
    private static final MethodTypeDesc COMPARE = MethodTypeDesc.of(MASK, COMPARISON, VECTOR);
    private static final MethodTypeDesc BLEND = MethodTypeDesc.of(DOUBLE_VECTOR, VECTOR, MASK);
    private static final MethodTypeDesc LOAD = MethodTypeDesc.of(DOUBLE_VECTOR, SPECIES, DS, ConstantDescs.CD_int);
    private static final MethodTypeDesc SPREAD = MethodTypeDesc.of(DOUBLE_VECTOR, SPECIES, ConstantDescs.CD_double);
    private static final MethodTypeDesc STORE = MethodTypeDesc.of(ConstantDescs.CD_void, DS, ConstantDescs.CD_int);
    private static final MethodTypeDesc MASKS = MethodTypeDesc.of(MASK, MASK);

    private final CodeBuilder code;
    private final Map<Integer, Integer> locals;

    /// @param code where to emit
    /// @param locals the locals that hold slots
    VectorEmitter(CodeBuilder code, Map<Integer, Integer> locals) {
        this.code = code;
        this.locals = locals;
    }

    /// Leaves a vector read from an array.
    void load(int arrayLocal, int place, int offsetLocal) {
        species();
        code.aload(arrayLocal).loadConstant(place).iload(offsetLocal).iadd();
        code.invokestatic(DOUBLE_VECTOR, "fromArray", LOAD);
    }

    /// Writes a slot's vector to an array.
    void store(int slot, int arrayLocal, int place, int offsetLocal) {
        read(slot);
        code.aload(arrayLocal).loadConstant(place).iload(offsetLocal).iadd();
        code.invokevirtual(DOUBLE_VECTOR, "intoArray", STORE);
    }

    /// Leaves a vector of one number.
    void broadcast(Runnable number) {
        species();
        number.run();
        code.invokestatic(DOUBLE_VECTOR, "broadcast", SPREAD);
    }

    /// Leaves what a slot holds.
    void read(int slot) {
        Integer local = locals.get(slot);
        if (local == null) {
            throw new IllegalStateException("No local holds slot " + slot + ".");
        }
        code.aload(local);
    }

    /// Leaves a stock that has moved by a part of its net flow.
    void advance(Program.Level level, Runnable stock, Runnable part, Runnable net) {
        if (level.nonNegative()) {
            constant(0);
            code.getstatic(OPERATORS, "MAX", name("Associative"));
        }
        stock.run();
        part.run();
        net.run();
        code.invokevirtual(DOUBLE_VECTOR, "mul", VV).invokevirtual(DOUBLE_VECTOR, "add", VV);
        if (level.nonNegative()) {
            code.invokevirtual(DOUBLE_VECTOR, "lanewise", MethodTypeDesc.of(DOUBLE_VECTOR, BINARY, VECTOR));
        }
    }

    /// Leaves the sum of four stages, the second and third taken twice.
    void weighted(int[] stages) {
        code.aload(stages[0]);
        constant(2);
        code.aload(stages[1]).invokevirtual(DOUBLE_VECTOR, "mul", VV).invokevirtual(DOUBLE_VECTOR, "add", VV);
        constant(2);
        code.aload(stages[2]).invokevirtual(DOUBLE_VECTOR, "mul", VV).invokevirtual(DOUBLE_VECTOR, "add", VV);
        code.aload(stages[3]).invokevirtual(DOUBLE_VECTOR, "add", VV);
    }

    private void species() {
        code.getstatic(DOUBLE_VECTOR, "SPECIES_PREFERRED", SPECIES);
    }

    void emit(Term term) {
        switch (term) {
            case Term.Constant c -> constant(c.value());
            case Term.Slot s -> read(s.index());
            case Term.Unary u -> unary(u);
            case Term.Binary b -> binary(b);
            case Term.Choice c -> {
                emit(c.otherwise());
                emit(c.then());
                mask(c.condition());
                code.invokevirtual(DOUBLE_VECTOR, "blend", BLEND);
            }
            case Term.Many m -> throw notPlanned(term);
            case Term.Lookup l -> throw notPlanned(term);
            case Term.Pick p -> throw notPlanned(term);
            case Term.Past p -> throw notPlanned(term);
            case Term.Random r -> throw notPlanned(term);
            case Term.Held h -> throw notPlanned(term);
            case Term.Invoke i -> throw notPlanned(term);
            case Term.Argument a -> throw notPlanned(term);
        }
    }

    private static IllegalStateException notPlanned(Term term) {
        return new IllegalStateException("The plan left scalar code in a vector method: " + term);
    }

    private void constant(double value) {
        species();
        code.loadConstant(value).invokestatic(DOUBLE_VECTOR, "broadcast", SPREAD);
    }

    private void unary(Term.Unary u) {
        switch (u.function()) {
            case NEGATE -> lanewise(u.operand(), "NEG");
            case ABS -> lanewise(u.operand(), "ABS");
            case SQRT -> lanewise(u.operand(), "SQRT");
            case NOT -> truth(u);
            case INT, TRUNCATE, ROUND, EXP, LN, LOG10, SIN, COS, TAN, ARCSIN, ARCCOS, ARCTAN -> throw notPlanned(u);
            case SINH, COSH, TANH, GAMMALN, NORMALCDF -> throw notPlanned(u);
        }
    }

    private void lanewise(Term operand, String operator) {
        emit(operand);
        code.getstatic(OPERATORS, operator, UNARY)
                .invokevirtual(DOUBLE_VECTOR, "lanewise", MethodTypeDesc.of(DOUBLE_VECTOR, UNARY));
    }

    private void binary(Term.Binary b) {
        switch (b.function()) {
            case ADD -> both(b, "add");
            case SUBTRACT -> both(b, "sub");
            case MULTIPLY -> both(b, "mul");
            case DIVIDE -> both(b, "div");
            case MIN -> operator(b, "MIN");
            case MAX -> operator(b, "MAX");
            case SAFE_DIVIDE -> {
                both(b, "div");
                constant(0);
                isZero(b.right());
                code.invokevirtual(DOUBLE_VECTOR, "blend", BLEND);
            }
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> truth(b);
            case MOD, REMAINDER, POWER -> throw notPlanned(b);
        }
    }

    private void both(Term.Binary b, String method) {
        emit(b.left());
        emit(b.right());
        code.invokevirtual(DOUBLE_VECTOR, method, VV);
    }

    private void operator(Term.Binary b, String operator) {
        emit(b.left());
        code.getstatic(OPERATORS, operator, name("Associative"));
        emit(b.right());
        code.invokevirtual(DOUBLE_VECTOR, "lanewise", MethodTypeDesc.of(DOUBLE_VECTOR, BINARY, VECTOR));
    }

    private static ClassDesc name(String nested) {
        return OPERATORS.nested(nested);
    }

    private void isZero(Term term) {
        emit(term);
        code.getstatic(OPERATORS, "EQ", COMPARISON);
        constant(0);
        code.invokevirtual(DOUBLE_VECTOR, "compare", COMPARE);
    }

    private void truth(Term term) {
        constant(0);
        constant(1);
        mask(term);
        code.invokevirtual(DOUBLE_VECTOR, "blend", BLEND);
    }

    /// Leaves the mask of a truth value; NaN counts as true.
    private void mask(Term term) {
        if (term instanceof Term.Unary u && u.function() == org.majorslist.sim.program.UnaryFunction.NOT) {
            isZero(u.operand());
        } else if (term instanceof Term.Binary b && FunctionFacts.isTruth(b.function())) {
            comparison(b);
        } else {
            compare(term, "NE", new Term.Constant(0));
        }
    }

    private void comparison(Term.Binary b) {
        switch (b.function()) {
            case LESS -> compare(b.left(), "LT", b.right());
            case AT_MOST -> compare(b.left(), "LE", b.right());
            case GREATER -> compare(b.left(), "GT", b.right());
            case AT_LEAST -> compare(b.left(), "GE", b.right());
            case EQUAL -> compare(b.left(), "EQ", b.right());
            case UNEQUAL -> compare(b.left(), "NE", b.right());
            case AND -> join(b, "and");
            case OR -> join(b, "or");
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, SAFE_DIVIDE, MOD, REMAINDER, POWER, MIN, MAX -> throw notPlanned(b);
        }
    }

    private void compare(Term left, String operator, Term right) {
        emit(left);
        code.getstatic(OPERATORS, operator, COMPARISON);
        emit(right);
        code.invokevirtual(DOUBLE_VECTOR, "compare", COMPARE);
    }

    private void join(Term.Binary b, String method) {
        mask(b.left());
        mask(b.right());
        code.invokevirtual(MASK, method, MASKS);
    }
}
