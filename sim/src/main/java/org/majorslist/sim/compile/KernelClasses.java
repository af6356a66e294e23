package org.majorslist.sim.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.sim.program.Kernel;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.RunState;

/// Generates the class that computes a program for one member.
///
/// A class has many small static methods: HotSpot's optimising compiler passes over methods of 8,000 bytes of code and
/// more.
final class KernelClasses {
    private static final ClassDesc OWNER = ClassDesc.of("org.majorslist.sim.compile.CompiledKernel");
    private static final ClassDesc DS = ConstantDescs.CD_double.arrayType();
    private static final ClassDesc STATE = TermEmitter.desc(RunState.class);
    static final MethodTypeDesc CHUNK = MethodTypeDesc.of(ConstantDescs.CD_void, DS, STATE, DS);
    private static final MethodTypeDesc VS = MethodTypeDesc.of(ConstantDescs.CD_void, DS, STATE);
    private static final int MOST_CALLS = 400;

    private final Program program;

    KernelClasses(Program program) {
        this.program = program;
    }

    static String routineName(int routine) {
        return "routine" + routine;
    }

    /// Makes a kernel of one lane.
    Kernel kernel() {
        var lists = new SlotLists();
        var plan = new CodePlan(program.slots());
        var chunks = new ChunkWriter(OWNER, lists);
        byte[] bytes = ClassFile.of().build(OWNER, type -> {
            type.withFlags(AccessFlag.FINAL, AccessFlag.PUBLIC).withInterfaceSymbols(TermEmitter.desc(Kernel.class));
            type.withField(SlotLists.FIELD, SlotLists.TYPE, ClassFile.ACC_STATIC);
            constructor(type);
            driver(type, "initial", VS, chunks.write(type, "initial", plan.plan(program.initial())));
            driver(type, "step", VS, chunks.write(type, "step", plan.plan(program.step())));
            driver(type, "euler", VS, chunks.write(type, "euler", plan.plan(program.eulerEquations())));
            driver(type, "nets", CHUNK, chunks.write(type, "nets", plan.plan(netEquations())));
            routines(type, chunks);
            type.withMethodBody(
                    "slots",
                    MethodTypeDesc.of(ConstantDescs.CD_int),
                    ClassFile.ACC_PUBLIC,
                    code -> code.loadConstant(plan.slots()).ireturn());
        });
        return instance(bytes, lists);
    }

    private static Kernel instance(byte[] bytes, SlotLists lists) {
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(bytes, true);
            made.findStaticVarHandle(made.lookupClass(), SlotLists.FIELD, int[][].class)
                    .set(lists.toArray());
            return (Kernel) made.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The generated class cannot be used.", e);
        }
    }

    static void constructor(ClassBuilder type) {
        type.withMethodBody(
                ConstantDescs.INIT_NAME,
                ConstantDescs.MTD_void,
                ClassFile.ACC_PUBLIC,
                code -> code.aload(0)
                        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                        .return_());
    }

    /// A method of the interface that calls the pieces one after another, over groups if they are very many.
    private static void driver(ClassBuilder type, String name, MethodTypeDesc descriptor, List<String> pieces) {
        List<String> calls = pieces;
        for (int level = 0; calls.size() > MOST_CALLS; level++) {
            calls = grouped(type, name + "Group" + level + "x", calls);
        }
        List<String> last = calls;
        type.withMethodBody(name, descriptor, ClassFile.ACC_PUBLIC, code -> {
            boolean toNets = descriptor.parameterCount() == 3;
            last.forEach(piece -> code.aload(1).aload(2).aload(toNets ? 3 : 1).invokestatic(OWNER, piece, CHUNK));
            code.return_();
        });
    }

    private static List<String> grouped(ClassBuilder type, String prefix, List<String> calls) {
        var groups = new ArrayList<String>();
        for (int from = 0; from < calls.size(); from += MOST_CALLS) {
            List<String> part = calls.subList(from, Math.min(calls.size(), from + MOST_CALLS));
            String group = prefix + groups.size();
            groups.add(group);
            type.withMethodBody(group, CHUNK, ClassFile.ACC_STATIC, code -> {
                part.forEach(piece -> code.aload(0).aload(1).aload(2).invokestatic(OWNER, piece, CHUNK));
                code.return_();
            });
        }
        return groups;
    }

    /// Net flows; their slots count in the array of net flows, scratch slots in the slots.
    private List<Equation> netEquations() {
        var equations = new ArrayList<Equation>();
        for (int i = 0; i < program.levels().size(); i++) {
            equations.add(new Equation(-1 - i, program.levels().get(i).net()));
        }
        return equations;
    }

    private void routines(ClassBuilder type, ChunkWriter chunks) {
        for (int i = 0; i < program.routines().size(); i++) {
            chunks.routine(type, routineName(i), program.routines().get(i));
        }
    }
}
