package org.majorslist.report.page;

import java.util.List;

/// One sign a cycle, in a line.
///
/// @param caption what the line shows
/// @param cells one a cycle, cycles ascending without gaps
/// @param legend what each sign in use means, in the order of [Mark]
/// @param weakLegend what the mark below a weakly sourced cycle means; empty when no cycle is
public record Strip(String caption, List<Cell> cells, List<Legend> legend, String weakLegend) implements Block {
    /// The sign below a cycle whose outcome rests on weak sources.
    public static final String WEAK = "~";

    /// Copies the cells and the legend.
    public Strip {
        cells = List.copyOf(cells);
        legend = List.copyOf(legend);
    }

    /// One cycle.
    ///
    /// @param cycle its year
    /// @param mark how it ended
    /// @param meaning the same in words
    /// @param weak whether the outcome rests on weak sources
    public record Cell(int cycle, Mark mark, String meaning, boolean weak) {}

    /// What a sign means.
    ///
    /// @param mark the sign
    /// @param meaning in a few words
    public record Legend(Mark mark, String meaning) {}
}
