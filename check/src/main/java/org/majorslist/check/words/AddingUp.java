package org.majorslist.check.words;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorslist.check.words.Table.Row;

/// What adds up day by day, such as seizures, and over a stretch of time is told of all of it: the indicators that
/// record-keys.csv marks so. Others stand at a level, such as the crop.
public final class AddingUp {
    private final Set<String> indicators;

    /// Reads the table.
    ///
    /// @param folder the folder content/check
    /// @throws org.majorslist.measure.BadInput if the table is missing or broken
    public AddingUp(Path folder) {
        indicators = Table.read(folder, "record-keys.csv").stream()
                .filter(AddingUp::isMarked)
                .map(row -> row.get("indicator"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a row of the table marks its indicator so.
    ///
    /// @param row a row of record-keys.csv
    /// @return whether its figures add up
    public static boolean isMarked(Row row) {
        return row.get("adds_up").equals("yes");
    }

    /// Whether the figures of an indicator add up.
    ///
    /// @param indicator a key of indicators.csv
    /// @return whether they do
    public boolean holds(String indicator) {
        return indicators.contains(indicator);
    }
}
