package org.majorslist.report.page;

import java.util.List;

/// A part of a section, one below the other.
public sealed interface Block permits Block.Subtitle, Block.Paragraph, Block.Bullets, Block.Facts, Table, Strip {
    /// A heading inside a section.
    ///
    /// @param text a few words
    record Subtitle(String text) implements Block {}

    /// Running text.
    ///
    /// @param text one paragraph
    record Paragraph(Phrase text) implements Block {}

    /// Points without an order of rank.
    ///
    /// @param items one or more
    record Bullets(List<Phrase> items) implements Block {
        /// Copies the points.
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Names with what they stand for.
    ///
    /// @param pairs in reading order
    record Facts(List<Fact> pairs) implements Block {
        /// Copies the pairs.
        public Facts {
            pairs = List.copyOf(pairs);
        }
    }

    /// One name with what it stands for.
    ///
    /// @param name a word or two
    /// @param text what it stands for
    record Fact(String name, Phrase text) {}
}
