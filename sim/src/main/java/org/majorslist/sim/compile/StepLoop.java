package org.majorslist.sim.compile;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.Stride;
import org.majorslist.sim.program.Terms;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.IntegrationMethod;

/// Generates a loop over many steps for small models, with the stocks in registers.
///
/// Several groups of lanes go through the loop side by side: while one waits for a quotient, the others are computed.
final class StepLoop {
    private static final ClassDesc OWNER = ClassDesc.of("org.majorslist.sim.compile.CompiledLoop");
    private static final ClassDesc STRIDE = TermEmitter.desc(Stride.class);
    private static final ClassDesc D = ConstantDescs.CD_double;
    private static final ClassDesc I = ConstantDescs.CD_int;
    private static final MethodTypeDesc RUN = MethodTypeDesc.of(ConstantDescs.CD_void, D.arrayType(), D, D, D, I, I);
    private static final MethodTypeDesc TIME_AT = MethodTypeDesc.of(D, D, D, D, I);

    private static final int VALUES = 1;
    private static final int START = 2;
    private static final int STEP = 4;
    private static final int PER_UNIT = 6;
    private static final int STEP_NUMBER = 8;
    private static final int END = 9;
    private static final int OFFSET = 10;
    private static final int FIRST_STEP = 11;
    private static final int FIRST_FREE = 12;

    private static final int MOST_GROUPS = 4;
    private static final int MOST_OPERATIONS = 240;

    private final Program program;
    private final boolean fourStages;
    private final int groups;
    private final CodeBuilder code;
    private final List<Map<Integer, Integer>> locals = new ArrayList<>(); // of each group, by slot
    private int nextLocal = FIRST_FREE;

    private StepLoop(Program program, IntegrationMethod method, CodeBuilder code) {
        this.program = program;
        fourStages = method == IntegrationMethod.RK4;
        groups = Math.min(MOST_GROUPS, Block.LANES / VectorModule.width());
        this.code = code;
        for (int group = 0; group < groups; group++) {
            locals.add(new HashMap<>());
        }
    }

    /// Whether a program is small enough, and of operations that vectors have.
    static boolean fits(Program program, IntegrationMethod method) {
        if (!program.memories().isEmpty()
                || !program.histories().isEmpty()
                || !program.machines().isEmpty()
                || program.levels().isEmpty()) {
            return false;
        }
        var terms = new ArrayList<>(program.step().stream().map(Equation::term).toList());
        program.levels().forEach(level -> terms.add(level.net()));
        int operations = terms.stream().mapToInt(VectorTerms::operations).sum()
                + 2 * program.levels().size();
        int stages = method == IntegrationMethod.RK4 ? 4 : 1;
        return operations * stages * MOST_GROUPS <= MOST_OPERATIONS
                && terms.stream().allMatch(VectorTerms::isVector);
    }

    /// Makes the loop.
    static Stride make(Program program, IntegrationMethod method) {
        byte[] bytes = ClassFile.of().build(OWNER, type -> {
            type.withFlags(AccessFlag.FINAL, AccessFlag.PUBLIC).withInterfaceSymbols(STRIDE);
            KernelClasses.constructor(type);
            type.withMethodBody("run", RUN, ClassFile.ACC_PUBLIC, code -> new StepLoop(program, method, code).write());
        });
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (Stride) made.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The generated class cannot be used.", e);
        }
    }

    private void write() {
        Label nextGroups = code.newLabel();
        Label end = code.newLabel();
        code.iload(STEP_NUMBER).istore(FIRST_STEP).iconst_0().istore(OFFSET);
        code.labelBinding(nextGroups).iload(OFFSET).loadConstant(Block.LANES).if_icmpge(end);
        load();
        steps();
        store();
        code.iinc(OFFSET, groups * VectorModule.width())
                .goto_(nextGroups)
                .labelBinding(end)
                .return_();
    }

    private void load() {
        var read = new TreeSet<Integer>();
        var computed = new TreeSet<Integer>();
        program.step().forEach(equation -> {
            Terms.forEachSlot(equation.term(), read::add);
            computed.add(equation.slot());
        });
        program.levels().forEach(level -> {
            Terms.forEachSlot(level.net(), read::add);
            read.add(level.slot());
        });
        read.removeAll(computed);
        read.remove(Program.TIME);
        read.remove(Program.STEP);
        for (int slot : read) {
            for (int group = 0; group < groups; group++) {
                emitter(group).load(VALUES, slot * Block.LANES + group * VectorModule.width(), OFFSET);
                keep(slot, group);
            }
        }
        emitter(0).broadcast(() -> code.dload(STEP));
        keep(Program.STEP, 0);
        share(Program.STEP);
    }

    private VectorEmitter emitter(int group) {
        return new VectorEmitter(code, locals.get(group));
    }

    private int local() {
        return nextLocal++;
    }

    /// Keeps the vector on the stack as the value of a slot.
    private void keep(int slot, int group) {
        int local = local();
        code.astore(local);
        locals.get(group).put(slot, local);
    }

    /// Lets all groups use the first one's value.
    private void share(int slot) {
        int local = locals.getFirst().getOrDefault(slot, -1);
        locals.forEach(map -> map.put(slot, local));
    }

    private void steps() {
        Label top = code.newLabel();
        Label end = code.newLabel();
        code.iload(FIRST_STEP).istore(STEP_NUMBER);
        code.labelBinding(top).iload(STEP_NUMBER).iload(END).if_icmpge(end);
        if (fourStages) {
            rungeKutta();
        } else {
            time(() -> timeAt(0));
            evaluate();
            euler();
        }
        code.iinc(STEP_NUMBER, 1).goto_(top).labelBinding(end);
    }

    private void timeAt(int ahead) {
        code.dload(START).dload(STEP).dload(PER_UNIT).iload(STEP_NUMBER);
        code.loadConstant(ahead).iadd().invokestatic(STRIDE, "timeAt", TIME_AT, true);
    }

    private void time(Runnable time) {
        emitter(0).broadcast(time);
        keep(Program.TIME, 0);
        share(Program.TIME);
    }

    private void evaluate() {
        for (Equation equation : program.step()) {
            for (int group = 0; group < groups; group++) {
                emitter(group).emit(equation.term());
                keep(equation.slot(), group);
            }
        }
    }

    private void euler() {
        for (Program.Level level : program.levels()) {
            for (int group = 0; group < groups; group++) {
                int stock = locals.get(group).getOrDefault(level.slot(), -1);
                VectorEmitter emitter = emitter(group);
                emitter.advance(level, () -> code.aload(stock), () -> emitter.read(Program.STEP), () -> {
                    emitter.emit(level.net());
                });
                code.astore(stock);
            }
        }
    }

    /// The classical method: the stocks stay in their locals, the stages have locals of their own.
    private void rungeKutta() {
        List<Map<Integer, Integer>> atStart =
                locals.stream().map(map -> Map.copyOf(map)).toList();
        List<List<int[]>> nets = new ArrayList<>();
        time(() -> timeAt(0));
        evaluate();
        nets.add(nets());
        for (int stage = 1; stage < 4; stage++) {
            boolean last = stage == 3;
            for (int i = 0; i < program.levels().size(); i++) {
                stageOf(program.levels().get(i), atStart, nets.getLast().get(i), last ? 1 : 2);
            }
            time(() -> {
                timeAt(last ? 1 : 0);
                if (!last) {
                    code.dload(STEP).loadConstant(2.0).ddiv().dadd();
                }
            });
            evaluate();
            nets.add(nets());
        }
        for (int i = 0; i < program.levels().size(); i++) {
            combine(program.levels().get(i), atStart, nets, i);
        }
    }

    /// The net flows of all stocks, one local a group.
    private List<int[]> nets() {
        var nets = new ArrayList<int[]>();
        for (Program.Level level : program.levels()) {
            int[] kept = new int[groups];
            for (int group = 0; group < groups; group++) {
                emitter(group).emit(level.net());
                kept[group] = local();
                code.astore(kept[group]);
            }
            nets.add(kept);
        }
        return nets;
    }

    private void stageOf(Program.Level level, List<Map<Integer, Integer>> atStart, int[] nets, int parts) {
        for (int group = 0; group < groups; group++) {
            int stock = atStart.get(group).getOrDefault(level.slot(), -1);
            int net = nets[group];
            VectorEmitter emitter = emitter(group);
            emitter.advance(
                    level,
                    () -> code.aload(stock),
                    () -> emitter.broadcast(() -> {
                        code.dload(STEP);
                        if (parts > 1) {
                            code.loadConstant((double) parts).ddiv();
                        }
                    }),
                    () -> code.aload(net));
            keep(level.slot(), group);
        }
    }

    private void combine(Program.Level level, List<Map<Integer, Integer>> atStart, List<List<int[]>> nets, int place) {
        for (int group = 0; group < groups; group++) {
            int lane = group;
            int stock = atStart.get(group).getOrDefault(level.slot(), -1);
            VectorEmitter emitter = emitter(group);
            emitter.advance(
                    level,
                    () -> code.aload(stock),
                    () -> emitter.broadcast(
                            () -> code.dload(STEP).loadConstant(6.0).ddiv()),
                    () -> emitter.weighted(nets.stream()
                            .mapToInt(stage -> stage.get(place)[lane])
                            .toArray()));
            code.astore(stock);
            locals.get(group).put(level.slot(), stock);
        }
    }

    private void store() {
        for (Program.Level level : program.levels()) {
            for (int group = 0; group < groups; group++) {
                emitter(group)
                        .store(level.slot(), VALUES, level.slot() * Block.LANES + group * VectorModule.width(), OFFSET);
            }
        }
    }
}
