package org.majorslist.report.page;

import java.util.List;

/// A document: heading, sections and the sources behind it.
///
/// @param language tag of the language the words are in, such as `en`
/// @param title short title of the document
/// @param kicker the line above the headline: what, when known, which data
/// @param headline the answer in a line
/// @param tone what the answer means to the eye
/// @param lead what stands below the headline
/// @param sections in reading order
/// @param sourcesTitle heading of the list of sources
/// @param footnotes the sources, in the order of their numbers, first number 1
public record Page(
        String language,
        String title,
        Kicker kicker,
        String headline,
        Tone tone,
        List<Phrase> lead,
        List<Section> sections,
        String sourcesTitle,
        List<Footnote> footnotes) {
    /// Copies the lists.
    public Page {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
    }

    /// The line above the headline.
    ///
    /// @param subject what the document is about, such as a country
    /// @param parts what else identifies it, such as cycle and as-of date
    /// @param data version of the data it was made from
    public record Kicker(String subject, List<String> parts, String data) {
        /// Copies the parts.
        public Kicker {
            parts = List.copyOf(parts);
        }
    }

    /// The number of a source's footnote.
    ///
    /// @param sourceId key of a source
    /// @return a number from 1
    /// @throws IllegalStateException if no footnote was made for it
    public int number(String sourceId) {
        for (int i = 0; i < footnotes.size(); i++) {
            if (footnotes.get(i).sourceId().equals(sourceId)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("Source '" + sourceId + "' is referred to and has no footnote.");
    }
}
