package org.majorslist.check.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.WordList;

/// Lists that answer each other: "Peru and Bolivia had 95,000 and 31,000 hectares", "10 and 53 percent respectively".
///
/// The n-th figure of a list belongs to the n-th country, year or noun of a list as long.
public final class Respectively {
    private static final WordList WORDS = WordList.of("respectively", "respectivamente");
    private static final WordList JOINS = WordList.of(",", "and", "y", "e");
    private static final int LONGEST = 6;
    private static final int LIST_WITHIN = 3;

    /// The figures of one list.
    private record Row(List<Mention.Quantity> figures, boolean said) {}

    private final Marked text;
    private final @Nullable Row[] rows;

    /// Reads the lists of figures of a text.
    ///
    /// @param text the text, all of it marked
    public Respectively(Marked text) {
        this.text = text;
        rows = new @Nullable Row[text.size()];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            read(sentence);
        }
    }

    private void read(int sentence) {
        if (!twoFigures(sentence)) {
            return;
        }
        boolean said = false;
        var figures = new ArrayList<Mention.Quantity>();
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            said |= text.in(i, WORDS);
        }
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Quantity quantity = text.date(i) == null ? text.quantity(i) : null;
            if (quantity == null) {
                continue;
            }
            if (!figures.isEmpty() && !joined(figures.getLast().to(), quantity.from())) {
                keep(figures, said);
                figures.clear();
            }
            figures.add(quantity);
        }
        keep(figures, said);
    }

    private boolean twoFigures(int sentence) {
        int figures = 0;
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            figures += text.quantity(i) != null && text.date(i) == null ? 1 : 0;
        }
        return figures > 1;
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.in(i, JOINS)) {
                return false;
            }
        }
        return to > from && to - from <= LIST_WITHIN;
    }

    private void keep(List<Mention.Quantity> figures, boolean said) {
        boolean list = figures.size() > 1 && figures.size() <= LONGEST;
        if (list && oneUnit(figures)) {
            var row = new Row(List.copyOf(figures), said);
            figures.forEach(figure -> Arrays.fill(rows, figure.from(), figure.to(), row));
        }
    }

    private static boolean oneUnit(List<Mention.Quantity> figures) {
        String last = figures.getLast().unit();
        for (Mention.Quantity figure : figures) {
            if (!figure.unit().isEmpty() && !figure.unit().equals(last)) {
                return false;
            }
        }
        return true;
    }

    /// A figure of a list with the unit the list ends with: "95,000 and 31,000 hectares".
    ///
    /// @param quantity a quantity of the text
    /// @return the quantity with the unit of the last of its list; the quantity itself if it has a unit
    ///     or stands in no such list
    public Mention.Quantity withUnit(Mention.Quantity quantity) {
        Row row = rows[quantity.number().from()];
        boolean open = quantity.unit().isEmpty()
                && row != null
                && (row.said() || !placesOf(row).isEmpty());
        if (row == null || !open) {
            return quantity;
        }
        Mention.Quantity last = row.figures().getLast();
        return new Mention.Quantity(
                quantity.from(),
                quantity.to(),
                quantity.number(),
                last.unit(),
                last.kind(),
                quantity.qualifier(),
                last.perYear());
    }

    /// The country that answers a figure; empty if none does.
    ///
    /// @param figure index of the token the figure's number begins at
    /// @return the code of the country, or an empty text
    String area(int figure) {
        Row row = rows[figure];
        List<String> places = row == null ? List.of() : placesOf(row);
        return row == null || places.isEmpty() ? "" : places.get(index(row, figure));
    }

    /// The year that answers a figure; empty if none does.
    ///
    /// @param figure index of the token the figure's number begins at
    /// @return the year as a period, such as `2023` or `FY2023`, or an empty text
    public String year(int figure) {
        Row row = rows[figure];
        List<String> years = row == null || !row.said() ? List.of() : yearsOf(row);
        return row == null || years.isEmpty() ? "" : years.get(index(row, figure));
    }

    /// The noun that answers a figure; `null` if none does.
    ///
    /// @param figure index of the token the figure's number begins at
    /// @return the words the noun stands in, or `null`
    @Nullable
    public Span noun(int figure) {
        Row row = rows[figure];
        if (row == null
                || !row.said()
                || !placesOf(row).isEmpty()
                || !yearsOf(row).isEmpty()) {
            return null;
        }
        List<Span> nouns = nounsOf(row);
        return nouns.size() == row.figures().size() ? nouns.get(index(row, figure)) : null;
    }

    /// Tokens from one to another.
    ///
    /// @param from index of the first token
    /// @param to index behind the last token
    public record Span(int from, int to) {}

    private static int index(Row row, int figure) {
        int index = 0;
        for (Mention.Quantity quantity : row.figures()) {
            if (figure >= quantity.from() && figure < quantity.to()) {
                return index;
            }
            index++;
        }
        return 0;
    }

    private List<String> placesOf(Row row) {
        int at = row.figures().getFirst().from();
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && places.codes().size() > 1) {
                return places.codes().size() == row.figures().size() ? places.codes() : List.of();
            }
        }
        return List.of();
    }

    private List<String> yearsOf(Row row) {
        int at = row.figures().getFirst().from();
        var years = new ArrayList<String>();
        int before = -1;
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            Mention.Date date = text.date(i);
            if (date != null && DateRoles.year(date)) {
                if (before >= 0 && !joined(before, i)) {
                    years.clear();
                }
                years.add(DateRoles.period(date));
                before = date.to();
            }
        }
        return years.size() == row.figures().size() ? years : List.of();
    }

    /// What stands before the list of figures, cut at its commas and conjunctions.
    private List<Span> nounsOf(Row row) {
        int at = row.figures().getFirst().from();
        var nouns = new ArrayList<Span>();
        int from = text.sentenceStart(at);
        for (int i = from; i <= at; i++) {
            if (i == at || text.in(i, JOINS)) {
                if (i > from) {
                    nouns.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        int surplus = nouns.size() - row.figures().size();
        return surplus > 0 ? nouns.subList(surplus, nouns.size()) : nouns;
    }
}
