package org.majorslist.report.brief;

import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Tone;

/// The line that says what a digest leaves out.
final class Omission {
    private Omission() {}

    /// Words the line.
    ///
    /// @param words a sentence with a place for the number and one for the country's code
    /// @param number how many were left out, at least 1
    /// @param brief the brief they were left out of
    /// @return a quiet paragraph
    static Block line(String words, int number, Brief brief) {
        return new Block.Paragraph(
                Phrase.of(words.formatted(number, brief.country().iso3()), Tone.quiet));
    }
}
