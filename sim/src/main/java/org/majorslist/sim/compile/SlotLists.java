package org.majorslist.sim.compile;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;

/// Lists of numbers that a generated class gets beside its code, in a static field.
final class SlotLists {
    static final String FIELD = "LISTS";
    static final ClassDesc TYPE = ConstantDescs.CD_int.arrayType().arrayType();

    private final List<int[]> lists = new ArrayList<>();

    /// Adds a list and says its place.
    int add(int[] numbers) {
        lists.add(numbers);
        return lists.size() - 1;
    }

    int[][] toArray() {
        return lists.toArray(int[][]::new);
    }
}
