package org.majorslist.register.derive;

import java.util.List;
import org.majorslist.register.Observation;

/// Where one area stands among all areas with a figure of the same indicator, kind of area and period.
///
/// @param figure the figure of the area
/// @param field the standing figures of all areas, one an area, highest first
/// @param comparability whether the figures may be set side by side
public record Rank(Observation figure, List<Observation> field, Comparability comparability) implements Derived {
    /// Copies the field.
    public Rank {
        field = List.copyOf(field);
    }

    /// The rank from the top; equal figures share the better rank.
    ///
    /// @return 1 for the highest
    public int rankFromTop() {
        return 1
                + (int) field.stream()
                        .filter(row -> row.value().compareTo(figure.value()) > 0)
                        .count();
    }

    @Override
    public List<Observation> inputs() {
        return field;
    }

    @Override
    public boolean standing() {
        return true;
    }

    @Override
    public String arithmetic() {
        return "number " + rankFromTop() + " of " + field.size() + " areas with a figure";
    }
}
