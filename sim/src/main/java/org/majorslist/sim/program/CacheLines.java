package org.majorslist.sim.program;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/// Arrays whose first number lies where a line of the processor's cache begins.
///
/// A vector that lies across two lines takes two accesses, so rows that begin at lines are computed faster (ADR 0018).
/// Java does not tell where an array lies. `sun.misc.Unsafe` does, if the JVM was started with
/// `--sun-misc-unsafe-memory-access=allow`, as the launcher starts it. Elsewhere arrays stay where they are. The
/// numbers in them, and so all results, are the same.
final class CacheLines {
    private static final int LINE = 64;
    private static final int MOST_TRIES = 64;
    private static final Optional<CacheLines> KNOWN = find();

    private final Object unsafe;
    private final Method getInt;
    private final long firstReference; // where the elements begin in an array of references
    private final int firstNumber; // the same in an array of numbers
    private final int unit; // of a reference \[bytes]; 0 if it cannot be told

    private CacheLines(Class<?> type) throws ReflectiveOperationException {
        Field only = type.getDeclaredField("theUnsafe");
        only.setAccessible(true);
        unsafe = only.get(null);
        getInt = type.getMethod("getInt", Object.class, long.class);
        firstReference = type.getField("ARRAY_OBJECT_BASE_OFFSET").getInt(null);
        firstNumber = type.getField("ARRAY_DOUBLE_BASE_OFFSET").getInt(null);
        boolean shortReferences = type.getField("ARRAY_OBJECT_INDEX_SCALE").getInt(null) == Integer.BYTES;
        unit = shortReferences ? unit() : 0;
    }

    private static Optional<CacheLines> find() {
        if (!"allow".equals(System.getProperty("sun.misc.unsafe.memory.access"))) {
            return Optional.empty();
        }
        try {
            var lines = new CacheLines(Class.forName("sun.misc.Unsafe"));
            return lines.unit == 0 ? Optional.empty() : Optional.of(lines);
        } catch (ReflectiveOperationException | RuntimeException notThisJvm) {
            return Optional.empty();
        }
    }

    /// Whether this JVM tells where an array lies.
    static boolean areKnown() {
        return KNOWN.isPresent();
    }

    /// An array that begins at a line, as far as can be told.
    ///
    /// @param array of odd length, or else it may take luck
    /// @return the array itself if it does, or else a copy
    static double[] begin(double[] array) {
        return KNOWN.map(lines -> lines.moved(array)).orElse(array);
    }

    /// Arrays made one after another lie side by side: those of odd length come to a line within eight, as a rule.
    private double[] moved(double[] array) {
        if (isAtLine(array)) {
            return array;
        }
        double[] moved = new double[array.length];
        for (int i = 1; i < MOST_TRIES && !isAtLine(moved); i++) {
            moved = new double[array.length];
        }
        System.arraycopy(array, 0, moved, 0, array.length);
        return moved;
    }

    private boolean isAtLine(double[] array) {
        return (reference(array) * unit + firstNumber) % LINE == 0;
    }

    private long reference(Object object) {
        try {
            return Integer.toUnsignedLong((int) getInt.invoke(unsafe, new Object[] {object}, firstReference));
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("This JVM does not let memory be read.", refused);
        }
    }

    /// References count bytes, or in larger heaps eights of bytes: two arrays made one after another tell which.
    private int unit() {
        int length = 1001;
        long bytes = firstNumber + (long) length * Double.BYTES;
        for (int i = 0; i < MOST_TRIES; i++) {
            double[] first = new double[length];
            double[] second = new double[length];
            long apart = reference(second) - reference(first);
            if (apart == bytes) {
                return 1;
            }
            if (apart * Double.BYTES == bytes) {
                return Double.BYTES;
            }
        }
        return 0;
    }
}
