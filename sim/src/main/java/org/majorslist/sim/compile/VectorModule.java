package org.majorslist.sim.compile;

import java.lang.constant.ClassDesc;

/// The one place that knows whether the JVM was started with the Vector API.
final class VectorModule {
    static final ClassDesc DOUBLE_VECTOR = ClassDesc.of("jdk.incubator.vector.DoubleVector");
    static final ClassDesc VECTOR = ClassDesc.of("jdk.incubator.vector.Vector");
    static final ClassDesc SPECIES = ClassDesc.of("jdk.incubator.vector.VectorSpecies");
    static final ClassDesc MASK = ClassDesc.of("jdk.incubator.vector.VectorMask");
    static final ClassDesc OPERATORS = ClassDesc.of("jdk.incubator.vector.VectorOperators");
    static final ClassDesc UNARY = OPERATORS.nested("Unary");
    static final ClassDesc BINARY = OPERATORS.nested("Binary");
    static final ClassDesc COMPARISON = OPERATORS.nested("Comparison");

    private VectorModule() {}

    static boolean isPresent() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /// How many doubles the widest register of this machine holds.
    static int width() {
        try {
            Class<?> vector = Class.forName("jdk.incubator.vector.DoubleVector");
            Object species = vector.getField("SPECIES_PREFERRED").get(null);
            Class<?> kind = Class.forName("jdk.incubator.vector.VectorSpecies");
            return (int) kind.getMethod("length").invoke(species);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The Vector API of this JVM is not the one of JDK 25.", e);
        }
    }
}
