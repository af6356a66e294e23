package org.majorslist.report.page;

import java.util.List;

/// A headed part of a page.
///
/// @param key stable name for links and for choosing parts, lower case
/// @param title the heading
/// @param aside what stands beside the heading, such as unit and year; may be empty
/// @param blocks what is said, in order
public record Section(String key, String title, Phrase aside, List<Block> blocks) {
    /// Copies the blocks.
    public Section {
        blocks = List.copyOf(blocks);
    }
}
