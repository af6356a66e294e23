package org.majorslist.register.derive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;

/// Where one figure stands in the series of its own measurer: record high, rank, since when.
///
/// @param figure the figure
/// @param series the standing figures of the same family up to its period, oldest first, itself the last
/// @param comparability whether the series may be read as one
public record Place(Observation figure, List<Observation> series, Comparability comparability) implements Derived {
    /// Copies the series.
    public Place {
        series = List.copyOf(series);
    }

    /// The rank of the figure from the top; equal figures share the better rank.
    ///
    /// @return 1 for the highest
    public int rankFromTop() {
        return 1
                + (int) series.stream()
                        .filter(row -> row.value().compareTo(figure.value()) > 0)
                        .count();
    }

    /// Whether no earlier figure on record is as high.
    ///
    /// @return true for a record high; false if it is the first of the series
    public boolean isRecordHigh() {
        return series.size() > 1
                && series.subList(0, series.size() - 1).stream()
                        .allMatch(row -> row.value().compareTo(figure.value()) < 0);
    }

    /// Whether no earlier figure on record is as low.
    ///
    /// @return true for a record low; false if it is the first of the series
    public boolean isRecordLow() {
        return series.size() > 1
                && series.subList(0, series.size() - 1).stream()
                        .allMatch(row -> row.value().compareTo(figure.value()) > 0);
    }

    /// The last earlier period with a figure at least as high: "the highest since".
    ///
    /// @return the period; empty for a record high
    public Optional<Period> findLastAsHigh() {
        return findLast(1);
    }

    /// The last earlier period with a figure at least as low: "the lowest since".
    ///
    /// @return the period; empty for a record low
    public Optional<Period> findLastAsLow() {
        return findLast(-1);
    }

    private Optional<Period> findLast(int sign) {
        @Nullable Period last = null;
        for (Observation row : series.subList(0, series.size() - 1)) {
            if (sign * row.value().compareTo(figure.value()) >= 0) {
                last = row.period();
            }
        }
        return Optional.ofNullable(last);
    }

    /// The first period of the series: no claim on "ever" reaches further back.
    ///
    /// @return the period
    public Period since() {
        return series.getFirst().period();
    }

    @Override
    public List<Observation> inputs() {
        return series;
    }

    @Override
    public boolean standing() {
        return true;
    }

    @Override
    public String arithmetic() {
        return "number " + rankFromTop() + " from the top of " + series.size() + " since " + since();
    }
}
