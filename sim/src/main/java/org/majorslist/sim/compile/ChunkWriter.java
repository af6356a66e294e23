package org.majorslist.sim.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.Table;
import org.majorslist.sim.program.Term;

/// Writes equations into methods: straight code for one lane, a loop over lanes, or a loop over vectors.
///
/// Local 0 holds the slots, 1 the state, 2 the array of net flows; an equation whose slot is negative writes
/// net flow `-1 - slot`.
final class ChunkWriter {
    private static final int LARGEST_SCALAR = 260;
    private static final int LARGEST_VECTOR = 64;
    private static final int MOST_VECTOR_EQUATIONS = 8;
    private static final int COUNTER = 3;

    private final ClassDesc owner;
    private final SlotLists lists;
    private final int lanes;
    private final boolean vectors;
    private final List<Table> tables;

    ChunkWriter(ClassDesc owner, SlotLists lists, int lanes, boolean vectors, List<Table> tables) {
        this.tables = tables;
        this.owner = owner;
        this.lists = lists;
        this.lanes = lanes;
        this.vectors = vectors;
    }

    private enum Kind {
        SCALAR,
        VECTOR,
        TABLE
    }

    /// Writes equations in order.
    ///
    /// @return names of the methods that compute them
    List<String> write(ClassBuilder type, String prefix, List<Equation> equations) {
        var names = new ArrayList<String>();
        int from = 0;
        while (from < equations.size()) {
            Kind kind = kind(equations.get(from));
            int to = end(equations, from, kind);
            String name = prefix + names.size();
            names.add(name);
            List<Equation> chunk = equations.subList(from, to);
            type.withMethodBody(name, KernelClasses.CHUNK, ClassFile.ACC_STATIC, code -> {
                switch (kind) {
                    case SCALAR -> scalar(code, chunk);
                    case VECTOR -> vector(code, chunk);
                    case TABLE -> tables(code, chunk);
                }
                code.return_();
            });
            from = to;
        }
        return names;
    }

    private Kind kind(Equation equation) {
        if (lanes > 1
                && equation.slot() >= 0
                && equation.term() instanceof Term.Lookup lookup
                && lookup.way() == Term.LookupWay.VALUE
                && lookup.at() instanceof Term.Slot) {
            return Kind.TABLE;
        }
        return vectors && isVector(equation.term()) ? Kind.VECTOR : Kind.SCALAR;
    }

    private static boolean isVector(Term term) {
        return !VectorTerms.isScalarHere(term) && TermParts.of(term).stream().allMatch(ChunkWriter::isVector);
    }

    private static int size(Term term) {
        int own = term instanceof Term.Many || term instanceof Term.Held ? 4 : 1;
        return own + TermParts.of(term).stream().mapToInt(ChunkWriter::size).sum();
    }

    private int end(List<Equation> equations, int from, Kind kind) {
        int largest = kind == Kind.VECTOR ? LARGEST_VECTOR : LARGEST_SCALAR;
        int most = switch (kind) {
            case VECTOR -> MOST_VECTOR_EQUATIONS;
            case TABLE -> 1;
            case SCALAR -> 100;
        };
        int total = 0;
        int to = from;
        while (to < equations.size() && to - from < most && kind(equations.get(to)) == kind) {
            total += 2 + size(equations.get(to).term());
            if (total > largest && to > from) {
                break;
            }
            to++;
        }
        return to;
    }

    private void scalar(CodeBuilder code, List<Equation> chunk) {
        if (lanes == 1) {
            assign(code, chunk, new TermEmitter(code, owner, lists, 1, -1, -1));
            return;
        }
        loop(code, 1, () -> assign(code, chunk, new TermEmitter(code, owner, lists, lanes, COUNTER, -1)));
    }

    private static void assign(CodeBuilder code, List<Equation> chunk, TermEmitter emitter) {
        for (Equation equation : chunk) {
            boolean net = equation.slot() < 0;
            code.aload(net ? 2 : 0);
            emitter.slotIndex(net ? -1 - equation.slot() : equation.slot());
            emitter.emit(equation.term());
            code.dastore();
        }
    }

    private void loop(CodeBuilder code, int stride, Runnable body) {
        Label top = code.newLabel();
        Label end = code.newLabel();
        code.iconst_0().istore(COUNTER).labelBinding(top);
        code.iload(COUNTER).loadConstant(lanes).if_icmpge(end);
        body.run();
        code.iinc(COUNTER, stride).goto_(top).labelBinding(end);
    }

    private void vector(CodeBuilder code, List<Equation> chunk) {
        loop(code, VectorModule.width(), () -> {
            var emitter = new VectorEmitter(code, lanes, COUNTER);
            int local = COUNTER + 1;
            for (Equation equation : chunk) {
                boolean net = equation.slot() < 0;
                emitter.emit(equation.term());
                code.astore(local).aload(local).aload(net ? 2 : 0);
                emitter.index(net ? -1 - equation.slot() : equation.slot());
                code.invokevirtual(
                        VectorModule.DOUBLE_VECTOR,
                        "intoArray",
                        MethodTypeDesc.of(
                                ConstantDescs.CD_void, ConstantDescs.CD_double.arrayType(), ConstantDescs.CD_int));
                if (!net) {
                    emitter.hold(equation.slot(), local);
                }
                local++;
            }
        });
    }

    private void tables(CodeBuilder code, List<Equation> chunk) {
        Equation equation = chunk.getFirst();
        Term.Lookup lookup = (Term.Lookup) equation.term();
        Table table = tables.get(lookup.table());
        int at = ((Term.Slot) lookup.at()).index();
        if (vectors && TableEmitter.isFit(table)) {
            Label varies = code.newLabel();
            Label end = code.newLabel();
            code.aload(1)
                    .loadConstant(lookup.table())
                    .invokevirtual(
                            TermEmitter.STATE,
                            "varies",
                            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_int))
                    .ifne(varies);
            loop(
                    code,
                    VectorModule.width(),
                    () -> new TableEmitter(code, lanes, COUNTER).emit(table, at, equation.slot()));
            code.goto_(end).labelBinding(varies);
            lookLanes(code, lookup.table(), at, equation.slot());
            code.labelBinding(end);
        } else {
            lookLanes(code, lookup.table(), at, equation.slot());
        }
    }

    private static void lookLanes(CodeBuilder code, int table, int at, int to) {
        code.aload(1)
                .loadConstant(table)
                .aload(0)
                .loadConstant(at)
                .loadConstant(to)
                .invokevirtual(
                        TermEmitter.STATE,
                        "lookLanes",
                        MethodTypeDesc.of(
                                ConstantDescs.CD_void,
                                ConstantDescs.CD_int,
                                ConstantDescs.CD_double.arrayType(),
                                ConstantDescs.CD_int,
                                ConstantDescs.CD_int));
    }

    /// Writes a recursive macro as a method of its own.
    void routine(ClassBuilder type, String name, Program.Routine routine) {
        type.withMethodBody(name, TermEmitter.routineType(routine.parameters()), ClassFile.ACC_STATIC, code -> {
            code.aload(1).invokevirtual(TermEmitter.STATE, "enter", ConstantDescs.MTD_void);
            new TermEmitter(code, owner, lists, lanes, 2, 3).emit(routine.body());
            code.aload(1).invokevirtual(TermEmitter.STATE, "leave", ConstantDescs.MTD_void);
            code.dreturn();
        });
    }
}
