package org.majorslist.report.page;

/// A range with its middle on a scale that other whiskers of a table share.
///
/// @param description the same in words, for readers who do not see it
/// @param low lower end of the range
/// @param middle its middle, from `low` to `high`
/// @param high upper end
/// @param from left end of the scale
/// @param to right end of the scale, above `from`
public record Whisker(String description, double low, double middle, double high, double from, double to) {
    /// Refuses ranges out of order and a scale of no width.
    public Whisker {
        if (!(low <= middle && middle <= high && from < to) || description.isBlank()) {
            throw new IllegalArgumentException("A whisker needs a description, low <= middle <= high, and from < to.");
        }
    }
}
