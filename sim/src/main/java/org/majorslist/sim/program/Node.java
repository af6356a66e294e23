package org.majorslist.sim.program;

import java.util.List;
import org.majorslist.sim.model.Dimension;
import org.majorslist.sim.model.Variable;

/// A variable in one use of a part of the model, and the slots of its elements, row by row.
final class Node {
    final String name;
    final Variable variable;
    final List<Dimension> dimensions;
    final int firstSlot;
    final int size;
    final Instance home;
    final int[] tables; // one an element; -1 where there is none

    Node(String name, Variable variable, List<Dimension> dimensions, int firstSlot, Instance home) {
        this.name = name;
        this.variable = variable;
        this.dimensions = List.copyOf(dimensions);
        this.firstSlot = firstSlot;
        this.home = home;
        int product = 1;
        for (Dimension dimension : dimensions) {
            product *= dimension.size();
        }
        size = product;
        tables = new int[size];
        java.util.Arrays.fill(tables, -1);
    }

    /// The place of an element in the rows.
    int offset(int[] indices) {
        int offset = 0;
        for (int d = 0; d < indices.length; d++) {
            offset = offset * dimensions.get(d).size() + indices[d];
        }
        return offset;
    }

    /// The indices of the element at a place in the rows.
    int[] indices(int offset) {
        int[] indices = new int[dimensions.size()];
        int rest = offset;
        for (int d = indices.length - 1; d >= 0; d--) {
            indices[d] = rest % dimensions.get(d).size();
            rest /= dimensions.get(d).size();
        }
        return indices;
    }

    /// The name of an element as results show it.
    String elementName(int offset) {
        if (dimensions.isEmpty()) {
            return name;
        }
        int[] indices = indices(offset);
        var text = new StringBuilder(name).append('[');
        for (int d = 0; d < indices.length; d++) {
            text.append(d == 0 ? "" : ", ")
                    .append(org.majorslist.sim.model.Names.display(
                            dimensions.get(d).elements().get(indices[d])));
        }
        return text.append(']').toString();
    }
}
