package org.majorslist.sim.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.program.Terms;

/// Writes equations into methods of moderate size.
///
/// Local 0 holds the slots, 1 the state, 2 the array of net flows; an equation whose slot is negative writes
/// net flow `-1 - slot`.
final class ChunkWriter {
    private static final int LARGEST = 260;
    private static final int MOST_EQUATIONS = 100;

    private final ClassDesc owner;
    private final SlotLists lists;

    ChunkWriter(ClassDesc owner, SlotLists lists) {
        this.owner = owner;
        this.lists = lists;
    }

    /// Writes equations in order.
    ///
    /// @return names of the methods that compute them
    List<String> write(ClassBuilder type, String prefix, List<Equation> equations) {
        var names = new ArrayList<String>();
        int from = 0;
        while (from < equations.size()) {
            int to = end(equations, from);
            String name = prefix + names.size();
            names.add(name);
            List<Equation> chunk = equations.subList(from, to);
            type.withMethodBody(name, KernelClasses.CHUNK, ClassFile.ACC_STATIC, code -> assign(code, chunk));
            from = to;
        }
        return names;
    }

    private static int size(Term term) {
        int own = term instanceof Term.Many || term instanceof Term.Held ? 4 : 1;
        return own + Terms.parts(term).stream().mapToInt(ChunkWriter::size).sum();
    }

    private static int end(List<Equation> equations, int from) {
        int total = 0;
        int to = from;
        while (to < equations.size() && to - from < MOST_EQUATIONS) {
            total += 2 + size(equations.get(to).term());
            if (total > LARGEST && to > from) {
                break;
            }
            to++;
        }
        return to;
    }

    private void assign(CodeBuilder code, List<Equation> chunk) {
        var emitter = new TermEmitter(code, owner, lists, -1);
        for (Equation equation : chunk) {
            boolean net = equation.slot() < 0;
            code.aload(net ? 2 : 0).loadConstant(net ? -1 - equation.slot() : equation.slot());
            emitter.emit(equation.term());
            code.dastore();
        }
        code.return_();
    }

    /// Writes a recursive macro as a method of its own.
    void routine(ClassBuilder type, String name, Program.Routine routine) {
        type.withMethodBody(name, TermEmitter.routineType(routine.parameters()), ClassFile.ACC_STATIC, code -> {
            code.aload(1).invokevirtual(TermEmitter.STATE, "enter", ConstantDescs.MTD_void);
            new TermEmitter(code, owner, lists, 2).emit(routine.body());
            code.aload(1).invokevirtual(TermEmitter.STATE, "leave", ConstantDescs.MTD_void);
            code.dreturn();
        });
    }
}
