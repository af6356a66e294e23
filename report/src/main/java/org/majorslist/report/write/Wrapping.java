package org.majorslist.report.write;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Span;
import org.majorslist.report.page.Tone;

/// Breaks phrases into lines of at most so many characters.
///
/// Breaks at blanks; a word longer than a line is cut. Footnote references that follow each other share one
/// pair of brackets.
final class Wrapping {
    private final Page page;

    /// Wraps phrases of one page.
    ///
    /// @param page where footnotes have their numbers
    Wrapping(Page page) {
        this.page = page;
    }

    /// A piece of a line in one tone.
    ///
    /// @param text without line breaks
    /// @param tone what it means to the eye
    record Piece(String text, Tone tone) {}

    /// One line, ready to be painted.
    ///
    /// @param pieces from left to right
    record TextLine(List<Piece> pieces) {
        /// Its width in characters.
        ///
        /// @return 0 or more
        int width() {
            return pieces.stream().mapToInt(piece -> columns(piece.text())).sum();
        }

        /// Its text with or without colour.
        ///
        /// @param ink whether to colour it
        /// @return one line without a line end
        String paint(Ink ink) {
            var text = new StringBuilder();
            pieces.forEach(piece -> text.append(ink.paint(piece.text(), piece.tone())));
            return text.toString();
        }
    }

    /// The width of a text in a terminal; all our signs are one column wide.
    ///
    /// @param text any text
    /// @return its number of characters
    static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The width a phrase has on one line.
    ///
    /// @param phrase any phrase
    /// @return 0 or more
    int width(Phrase phrase) {
        return wrap(phrase, Integer.MAX_VALUE).stream()
                .mapToInt(TextLine::width)
                .max()
                .orElse(0);
    }

    /// Breaks a phrase into lines.
    ///
    /// @param phrase any phrase
    /// @param width the most characters a line holds, at least 1
    /// @return at least one line, the last perhaps empty
    List<TextLine> wrap(Phrase phrase, int width) {
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Piece>();
        int used = 0;
        boolean gap = false;
        for (Piece word : words(phrase)) {
            if (word.text().equals(" ")) {
                gap = true;
                continue;
            }
            if (word.text().equals("\n")) {
                lines.add(new TextLine(List.copyOf(line)));
                line.clear();
                used = 0;
                gap = false;
                continue;
            }
            for (Piece part : cut(word, width)) {
                int need = columns(part.text()) + (gap && used > 0 ? 1 : 0);
                if (used > 0 && used + need > width) {
                    lines.add(new TextLine(List.copyOf(line)));
                    line.clear();
                    used = 0;
                }
                if (gap && used > 0) {
                    line.add(new Piece(" ", Tone.plain));
                    used++;
                }
                line.add(part);
                used += columns(part.text());
                gap = false;
            }
        }
        lines.add(new TextLine(List.copyOf(line)));
        return lines;
    }

    private static List<Piece> cut(Piece word, int width) {
        if (columns(word.text()) <= width) {
            return List.of(word);
        }
        var parts = new ArrayList<Piece>();
        String rest = word.text();
        while (columns(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            parts.add(new Piece(rest.substring(0, end), word.tone()));
            rest = rest.substring(end);
        }
        parts.add(new Piece(rest, word.tone()));
        return parts;
    }

    private List<Piece> words(Phrase phrase) {
        var words = new ArrayList<Piece>();
        List<Integer> numbers = new ArrayList<>();
        for (Span span : phrase.spans()) {
            if (span instanceof Span.Note note) {
                numbers.add(page.number(note.sourceId()));
                continue;
            }
            flush(numbers, words);
            switch (span) {
                case Span.Words text -> split(text, words);
                case Span.Picture picture ->
                    words.add(new Piece(Sparkline.of(picture.chart()).replace(' ', '\u00a0'), Tone.free));
                case Span.Bar bar -> {} // the figures stand beside it
                case Span.Break end -> words.add(new Piece("\n", Tone.plain));
                case Span.Note note -> throw new IllegalStateException("A note is handled before: " + note);
            }
        }
        flush(numbers, words);
        return words;
    }

    private static void split(Span.Words text, List<Piece> words) {
        int start = 0;
        String all = text.text().replace('\n', ' ');
        while (start < all.length()) {
            int blank = all.indexOf(' ', start);
            int end = blank < 0 ? all.length() : blank;
            if (end > start) {
                words.add(new Piece(all.substring(start, end), text.tone()));
            }
            if (blank >= 0) {
                words.add(new Piece(" ", Tone.plain));
            }
            start = end + 1;
        }
    }

    private static void flush(List<Integer> numbers, List<Piece> words) {
        if (numbers.isEmpty()) {
            return;
        }
        if (!words.isEmpty()) {
            words.add(new Piece(" ", Tone.plain));
        }
        words.add(new Piece(NoteNumbers.inBrackets(numbers), Tone.quiet));
        numbers.clear();
    }
}
