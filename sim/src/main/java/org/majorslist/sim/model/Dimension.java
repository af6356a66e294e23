package org.majorslist.sim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dimension of arrays: a name and its elements.
///
/// @param name as written
/// @param elements names of the elements, in order; `1`, `2` … for a dimension given by its size
/// @param mapsTo another dimension whose elements stand for these, place by place; `null` if there is none
public record Dimension(
        String name, List<String> elements, @Nullable String mapsTo) {
    /// Copies the elements.
    public Dimension {
        elements = List.copyOf(elements);
    }

    /// The number of elements.
    ///
    /// @return at least 0
    public int size() {
        return elements.size();
    }

    /// The place of an element.
    ///
    /// @param element its name, in any spelling
    /// @return the place from 0, or -1
    public int indexOf(String element) {
        String key = Names.key(element);
        for (int i = 0; i < elements.size(); i++) {
            if (Names.key(elements.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
