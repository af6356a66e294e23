package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.model.Dimension;

/// Where an equation stands: in which instance, for which element, inside which sums.
///
/// @param instance the instance
/// @param self the variable whose equation it is; `null` for the arguments of a macro
/// @param element place of the element in the variable's rows
/// @param bindings the element's index in each dimension
/// @param axes the wildcards that are bound by an array function around
/// @param inArray whether an array function stands around
record Scope(
        Instance instance, @Nullable Node self, int element, List<Binding> bindings, List<Axis> axes, boolean inArray) {

    /// A dimension and one of its elements.
    ///
    /// @param dimension the dimension
    /// @param index the element, from 0
    record Binding(Dimension dimension, int index) {
        String element() {
            return dimension.elements().get(index);
        }
    }

    /// A wildcard that is bound to an element.
    ///
    /// @param dimension the dimension of the array at that place
    /// @param occurrence how many wildcards over the same dimension stand before it in the same brackets
    /// @param range the elements it runs over, as a key
    /// @param index the element of `dimension` it is at
    record Axis(Dimension dimension, int occurrence, String range, int index) {
        boolean isFor(Dimension other, int otherOccurrence, String otherRange) {
            return dimension.equals(other) && occurrence == otherOccurrence && range.equals(otherRange);
        }
    }

    static Scope of(Node node, int element) {
        var bindings = new ArrayList<Binding>();
        int[] indices = node.indices(element);
        for (int d = 0; d < indices.length; d++) {
            bindings.add(new Binding(node.dimensions.get(d), indices[d]));
        }
        return new Scope(node.home, node, element, bindings, List.of(), false);
    }

    Scope with(List<Axis> more) {
        var all = new ArrayList<Axis>(axes);
        all.addAll(more);
        return new Scope(instance, self, element, bindings, all, true);
    }

    Scope transposed() {
        return new Scope(instance, self, element, bindings.reversed(), axes, inArray);
    }

    Scope in(Instance other) {
        return new Scope(other, self, element, bindings, axes, inArray);
    }
}
