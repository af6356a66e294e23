package org.majorslist.sim.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.majorslist.sim.program.Arithmetic;
import org.majorslist.sim.program.Distribution;
import org.majorslist.sim.program.Elementary;
import org.majorslist.sim.program.ManyFunction;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.program.Special;
import org.majorslist.sim.program.Term;

/// Emits scalar code for terms: each leaves one double on the stack.
final class TermEmitter {
    static final int MOST_ON_STACK = 24;

    private static final ClassDesc D = ConstantDescs.CD_double;
    private static final ClassDesc I = ConstantDescs.CD_int;
    private static final ClassDesc DS = D.arrayType();
    private static final ClassDesc IS = I.arrayType();
    private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
    private static final ClassDesc STRICT = ClassDesc.of("java.lang.StrictMath");
    private static final ClassDesc ARITHMETIC = desc(Arithmetic.class);
    private static final ClassDesc ELEMENTARY = desc(Elementary.class);
    private static final ClassDesc SPECIAL = desc(Special.class);
    private static final ClassDesc MANY = desc(ManyFunction.class);
    private static final ClassDesc DISTRIBUTION = desc(Distribution.class);
    private static final ClassDesc GATHER = desc(Gather.class);
    static final ClassDesc STATE = desc(RunState.class);
    private static final MethodTypeDesc D_D = MethodTypeDesc.of(D, D);
    private static final MethodTypeDesc DD_D = MethodTypeDesc.of(D, D, D);

    private final CodeBuilder code;
    private final ClassDesc owner;
    private final SlotLists lists;
    private final int firstArgument;

    /// @param code where to emit; local 0 holds the slots, local 1 the state
    /// @param owner the class that is made
    /// @param lists lists of slots that the class gets beside its code
    /// @param firstArgument the local of the first argument of a routine
    TermEmitter(CodeBuilder code, ClassDesc owner, SlotLists lists, int firstArgument) {
        this.code = code;
        this.owner = owner;
        this.lists = lists;
        this.firstArgument = firstArgument;
    }

    static ClassDesc desc(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    void emit(Term term) {
        switch (term) {
            case Term.Constant c -> code.loadConstant(c.value());
            case Term.Slot s -> code.aload(0).loadConstant(s.index()).daload();
            case Term.Unary u -> unary(u);
            case Term.Binary b -> binary(b);
            case Term.Choice c -> choice(c);
            case Term.Many m -> many(m);
            case Term.Lookup l -> lookup(l);
            case Term.Pick p -> pick(p);
            case Term.Past p -> past(p);
            case Term.Random r -> random(r);
            case Term.Held h -> held(h);
            case Term.Invoke i -> invoke(i);
            case Term.Argument a -> code.dload(firstArgument + 2 * a.place());
        }
    }

    private void unary(Term.Unary u) {
        emit(u.operand());
        switch (u.function()) {
            case NEGATE -> code.dneg();
            case NOT -> code.invokestatic(ARITHMETIC, "not", D_D);
            case ABS -> code.invokestatic(MATH, "abs", D_D);
            case INT -> code.invokestatic(MATH, "floor", D_D);
            case TRUNCATE -> code.invokestatic(ARITHMETIC, "truncate", D_D);
            case ROUND -> code.invokestatic(ARITHMETIC, "round", D_D);
            case SQRT -> code.invokestatic(MATH, "sqrt", D_D);
            case EXP -> code.invokestatic(ELEMENTARY, "exp", D_D);
            case LN -> code.invokestatic(ELEMENTARY, "ln", D_D);
            case LOG10, SIN, COS, TAN, ARCSIN, ARCCOS, ARCTAN, SINH, COSH, TANH ->
                code.invokestatic(STRICT, FunctionFacts.methodName(u.function()), D_D);
            case GAMMALN -> code.invokestatic(SPECIAL, "logGamma", D_D);
            case NORMALCDF -> code.invokestatic(SPECIAL, "normalDistribution", D_D);
        }
    }

    private void binary(Term.Binary b) {
        switch (b.function()) {
            case ADD -> both(b).dadd();
            case SUBTRACT -> both(b).dsub();
            case MULTIPLY -> both(b).dmul();
            case DIVIDE -> both(b).ddiv();
            case REMAINDER -> both(b).drem();
            case SAFE_DIVIDE -> both(b).invokestatic(ARITHMETIC, "safeDivide", DD_D);
            case MOD -> both(b).invokestatic(ARITHMETIC, "mod", DD_D);
            case POWER -> both(b).invokestatic(ELEMENTARY, "power", DD_D);
            case MIN -> both(b).invokestatic(MATH, "min", DD_D);
            case MAX -> both(b).invokestatic(MATH, "max", DD_D);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> truth(b);
        }
    }

    private CodeBuilder both(Term.Binary b) {
        emit(b.left());
        emit(b.right());
        return code;
    }

    private void truth(Term term) {
        Label isFalse = code.newLabel();
        Label end = code.newLabel();
        jumpIfFalse(term, isFalse);
        code.dconst_1().goto_(end).labelBinding(isFalse).dconst_0().labelBinding(end);
    }

    private void choice(Term.Choice c) {
        Label otherwise = code.newLabel();
        Label end = code.newLabel();
        jumpIfFalse(c.condition(), otherwise);
        emit(c.then());
        code.goto_(end).labelBinding(otherwise);
        emit(c.otherwise());
        code.labelBinding(end);
    }

    /// Jumps when a condition is false; NaN compares false but counts as true where it stands for a truth value.
    private void jumpIfFalse(Term condition, Label isFalse) {
        if (condition instanceof Term.Binary b && FunctionFacts.isTruth(b.function())) {
            switch (b.function()) {
                case LESS -> both(b).dcmpg().ifge(isFalse);
                case AT_MOST -> both(b).dcmpg().ifgt(isFalse);
                case GREATER -> both(b).dcmpl().ifle(isFalse);
                case AT_LEAST -> both(b).dcmpl().iflt(isFalse);
                case EQUAL -> both(b).dcmpl().ifne(isFalse);
                case UNEQUAL -> both(b).dcmpl().ifeq(isFalse);
                case AND -> {
                    jumpIfFalse(b.left(), isFalse);
                    jumpIfFalse(b.right(), isFalse);
                }
                case OR -> {
                    Label isTrue = code.newLabel();
                    Label right = code.newLabel();
                    jumpIfFalse(b.left(), right);
                    code.goto_(isTrue).labelBinding(right);
                    jumpIfFalse(b.right(), isFalse);
                    code.labelBinding(isTrue);
                }
                case ADD, SUBTRACT, MULTIPLY, DIVIDE, SAFE_DIVIDE, MOD, REMAINDER, POWER, MIN, MAX ->
                    throw new IllegalStateException("Not a truth value: " + b.function());
            }
        } else {
            emit(condition);
            code.dconst_0().dcmpl().ifeq(isFalse);
        }
    }

    private void enumConstant(Enum<?> value) {
        ClassDesc type = desc(value.getDeclaringClass());
        code.getstatic(type, value.name(), type);
    }

    private void doubles(List<Term> terms) {
        code.loadConstant(terms.size()).newarray(java.lang.classfile.TypeKind.DOUBLE);
        for (int i = 0; i < terms.size(); i++) {
            code.dup().loadConstant(i);
            emit(terms.get(i));
            code.dastore();
        }
    }

    private void many(Term.Many m) {
        enumConstant(m.function());
        if (m.arguments().size() > MOST_ON_STACK) {
            gather(m.arguments());
        } else {
            doubles(m.arguments());
        }
        code.invokevirtual(MANY, "apply", MethodTypeDesc.of(D, DS));
    }

    /// Collects slots by a list kept beside the code; the plan has made slots of all arguments.
    private void gather(List<Term> arguments) {
        code.aload(0);
        list(arguments.stream().mapToInt(a -> ((Term.Slot) a).index()).toArray());
        code.invokestatic(GATHER, "gather", MethodTypeDesc.of(DS, DS, IS));
    }

    private void list(int[] numbers) {
        code.getstatic(owner, SlotLists.FIELD, SlotLists.TYPE)
                .loadConstant(lists.add(numbers))
                .aaload();
    }

    private void lookup(Term.Lookup l) {
        code.aload(1).loadConstant(l.table());
        enumConstant(l.way());
        emit(l.at());
        code.iconst_0().invokevirtual(STATE, "look", MethodTypeDesc.of(D, I, desc(Term.LookupWay.class), D, I));
    }

    private void pick(Term.Pick p) {
        code.aload(1).aload(0).loadConstant(p.firstSlot());
        list(p.sizes().stream().mapToInt(Integer::intValue).toArray());
        doubles(p.indices());
        code.iconst_0().invokevirtual(STATE, "pick", MethodTypeDesc.of(D, DS, I, IS, DS, I));
    }

    private void past(Term.Past p) {
        code.aload(1).loadConstant(p.history());
        enumConstant(p.way());
        emit(p.when());
        emit(p.before());
        code.iconst_0().invokevirtual(STATE, "past", MethodTypeDesc.of(D, I, desc(Term.PastWay.class), D, D, I));
    }

    private void random(Term.Random r) {
        code.aload(1);
        enumConstant(r.distribution());
        code.loadConstant(r.stream());
        int first = r.seeded() ? 1 : 0;
        if (r.seeded()) {
            emit(r.arguments().getFirst());
        } else {
            code.loadConstant(Double.NaN);
        }
        for (int i = first; i < first + 3; i++) {
            if (i < r.arguments().size()) {
                emit(r.arguments().get(i));
            } else {
                code.dconst_0();
            }
        }
        code.iconst_0().invokevirtual(STATE, "draw", MethodTypeDesc.of(D, DISTRIBUTION, I, D, D, D, D, I));
    }

    private void held(Term.Held h) {
        code.aload(1).loadConstant(h.machine());
        enumConstant(h.quantity());
        code.loadConstant(h.place());
        if (h.arguments().size() > MOST_ON_STACK) {
            gather(h.arguments());
        } else {
            doubles(h.arguments());
        }
        code.iconst_0().invokevirtual(STATE, "held", MethodTypeDesc.of(D, I, desc(Term.HeldQuantity.class), I, DS, I));
    }

    private void invoke(Term.Invoke i) {
        code.aload(0).aload(1);
        i.arguments().forEach(this::emit);
        code.invokestatic(
                owner,
                KernelClasses.routineName(i.routine()),
                routineType(i.arguments().size()));
    }

    static MethodTypeDesc routineType(int parameters) {
        var types = new java.util.ArrayList<ClassDesc>(List.of(DS, STATE));
        for (int i = 0; i < parameters; i++) {
            types.add(D);
        }
        return MethodTypeDesc.of(D, types);
    }
}
