package org.majorslist.sim.compile;

import static org.majorslist.sim.compile.VectorModule.COMPARISON;
import static org.majorslist.sim.compile.VectorModule.DOUBLE_VECTOR;
import static org.majorslist.sim.compile.VectorModule.MASK;
import static org.majorslist.sim.compile.VectorModule.OPERATORS;
import static org.majorslist.sim.compile.VectorModule.SPECIES;
import static org.majorslist.sim.compile.VectorModule.VECTOR;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import org.majorslist.sim.model.GraphicalFunction;
import org.majorslist.sim.program.Table;

/// Emits Vector API code for a continuous graphical function: place, value and slope of the last point that is not
/// after the argument are chosen by blends, point after point, so that nothing is gathered from memory.
final class TableEmitter {
    private static final int MOST_POINTS = 20;
    private static final ClassDesc DS = ConstantDescs.CD_double.arrayType();
    private static final MethodTypeDesc VV = MethodTypeDesc.of(DOUBLE_VECTOR, VECTOR);

    private final CodeBuilder code;
    private final int lanes;
    private final int offsetLocal;
    private final int at;
    private final int x;
    private final int y;
    private final int slope;
    private final int mask;

    TableEmitter(CodeBuilder code, int lanes, int offsetLocal) {
        this.code = code;
        this.lanes = lanes;
        this.offsetLocal = offsetLocal;
        at = offsetLocal + 1;
        x = offsetLocal + 2;
        y = offsetLocal + 3;
        slope = offsetLocal + 4;
        mask = offsetLocal + 5;
    }

    static boolean isFit(Table table) {
        return table.kind() == GraphicalFunction.Kind.CONTINUOUS
                && table.xs().length > 1
                && table.xs().length <= MOST_POINTS;
    }

    void emit(Table table, int from, int to) {
        double[] slopes = table.slopes();
        int last = slopes.length - 1;
        load(from);
        constant(table.xs()[0], x);
        constant(table.ys()[0], y);
        constant(slopes[0], slope);
        for (int i = 1; i < last; i++) {
            compare("GE", table.xs()[i]);
            blend(x, table.xs()[i]);
            blend(y, table.ys()[i]);
            blend(slope, slopes[i]);
        }
        code.aload(y).aload(at).aload(x).invokevirtual(DOUBLE_VECTOR, "sub", VV);
        code.aload(slope).invokevirtual(DOUBLE_VECTOR, "mul", VV).invokevirtual(DOUBLE_VECTOR, "add", VV);
        code.astore(y);
        compare("GE", table.xs()[last]);
        blend(y, table.ys()[last]);
        compare("LE", table.xs()[0]);
        blend(y, table.ys()[0]);
        code.aload(y).aload(0);
        index(to);
        code.invokevirtual(
                DOUBLE_VECTOR, "intoArray", MethodTypeDesc.of(ConstantDescs.CD_void, DS, ConstantDescs.CD_int));
    }

    private void index(int slot) {
        code.loadConstant(slot * lanes).iload(offsetLocal).iadd();
    }

    private void species() {
        code.getstatic(DOUBLE_VECTOR, "SPECIES_PREFERRED", SPECIES);
    }

    private void load(int slot) {
        species();
        code.aload(0);
        index(slot);
        code.invokestatic(
                        DOUBLE_VECTOR, "fromArray", MethodTypeDesc.of(DOUBLE_VECTOR, SPECIES, DS, ConstantDescs.CD_int))
                .astore(at);
    }

    private void broadcast(double value) {
        species();
        code.loadConstant(value)
                .invokestatic(
                        DOUBLE_VECTOR, "broadcast", MethodTypeDesc.of(DOUBLE_VECTOR, SPECIES, ConstantDescs.CD_double));
    }

    private void constant(double value, int local) {
        broadcast(value);
        code.astore(local);
    }

    private void compare(String operator, double value) {
        code.aload(at).getstatic(OPERATORS, operator, COMPARISON);
        broadcast(value);
        code.invokevirtual(DOUBLE_VECTOR, "compare", MethodTypeDesc.of(MASK, COMPARISON, VECTOR))
                .astore(mask);
    }

    private void blend(int local, double value) {
        code.aload(local);
        broadcast(value);
        code.aload(mask)
                .invokevirtual(DOUBLE_VECTOR, "blend", MethodTypeDesc.of(DOUBLE_VECTOR, VECTOR, MASK))
                .astore(local);
    }
}
