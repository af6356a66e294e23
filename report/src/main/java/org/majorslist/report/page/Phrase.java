package org.majorslist.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A line of text: words, footnote references and small charts in their order.
///
/// Immutable; each method returns a longer phrase.
///
/// @param spans the runs, in reading order
public record Phrase(List<Span> spans) {
    /// Nothing at all.
    public static final Phrase NONE = new Phrase(List.of());

    /// Copies the runs.
    public Phrase {
        spans = List.copyOf(spans);
    }

    /// Ordinary words.
    ///
    /// @param text what is printed
    /// @return a phrase of one run, or of none for an empty text
    public static Phrase of(String text) {
        return NONE.and(text);
    }

    /// Words in a tone.
    ///
    /// @param text what is printed
    /// @param tone what it means to the eye
    /// @return a phrase of one run, or of none for an empty text
    public static Phrase of(String text, Tone tone) {
        return NONE.and(text, tone);
    }

    /// Adds ordinary words.
    ///
    /// @param text what is printed, with the blanks it needs
    /// @return this and the words
    public Phrase and(String text) {
        return and(text, Tone.plain);
    }

    /// Adds words in a tone.
    ///
    /// @param text what is printed, with the blanks it needs
    /// @param tone what it means to the eye
    /// @return this and the words
    public Phrase and(String text, Tone tone) {
        return text.isEmpty() ? this : with(new Span.Words(text, tone));
    }

    /// Adds all of another phrase.
    ///
    /// @param more what follows
    /// @return this and the other
    public Phrase and(Phrase more) {
        var all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Phrase(all);
    }

    /// Adds a footnote reference for each source, once each.
    ///
    /// @param sourceIds keys of sources; may be empty
    /// @return this and the references
    public Phrase notes(Collection<String> sourceIds) {
        Phrase longer = this;
        for (String id : sourceIds.stream().distinct().toList()) {
            longer = longer.with(new Span.Note(id));
        }
        return longer;
    }

    /// Adds a small chart.
    ///
    /// @param chart what it shows
    /// @return this and the chart
    public Phrase picture(Chart chart) {
        return with(new Span.Picture(chart));
    }

    /// Adds a range drawn to scale. Only HTML and PDF draw it: its figures must stand beside it.
    ///
    /// @param whisker what it shows
    /// @return this and the range
    public Phrase bar(Whisker whisker) {
        return with(new Span.Bar(whisker));
    }

    /// Ends the line here.
    ///
    /// @return this and a line end
    public Phrase lineBreak() {
        return with(new Span.Break());
    }

    /// Whether nothing would be printed.
    ///
    /// @return true without any run
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// The words alone, without notes and charts.
    ///
    /// @return the words in their order
    public String words() {
        return spans.stream()
                .filter(Span.Words.class::isInstance)
                .map(span -> ((Span.Words) span).text())
                .collect(Collectors.joining());
    }

    private Phrase with(Span span) {
        var longer = new ArrayList<>(spans);
        longer.add(span);
        return new Phrase(longer);
    }
}
