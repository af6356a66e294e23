package org.majorslist.report.page;

/// One run inside a line of text.
public sealed interface Span {
    /// Words in one tone.
    ///
    /// @param text what is printed; never holds markup
    /// @param tone what it means to the eye
    record Words(String text, Tone tone) implements Span {}

    /// A reference to a footnote.
    ///
    /// @param sourceId key of a source of the record
    record Note(String sourceId) implements Span {
        /// Refuses a note without a source.
        public Note {
            if (sourceId.isBlank()) {
                throw new IllegalArgumentException("A footnote needs a source id.");
            }
        }
    }

    /// A small chart in the line.
    ///
    /// @param chart what it shows
    record Picture(Chart chart) implements Span {}

    /// A range drawn to scale.
    ///
    /// @param whisker what it shows
    record Bar(Whisker whisker) implements Span {}

    /// The end of a line inside a cell or paragraph.
    record Break() implements Span {}
}
