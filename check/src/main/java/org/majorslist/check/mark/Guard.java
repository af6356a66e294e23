package org.majorslist.check.mark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorslist.check.words.Table.Row;

/// A condition a row of the rule tables sets beside its words, in the column `guard`: `real`, `needs:exam`.
///
/// @param kind which condition it is
/// @param what what stands behind its colon; empty where nothing does
public record Guard(Kind kind, String what) {
    /// The conditions.
    public enum Kind {
        /// No word follows.
        ends(false),
        /// The sentence begins with it.
        opens(false),
        /// No denial turns it round.
        undenied(false),
        /// No "when" precedes.
        main(false),
        /// No denial precedes.
        affirmed(false),
        /// Nothing in the sentence denies.
        nodenial(false),
        /// Nothing near makes it a mere possibility, and it is no question.
        real(false),
        /// No denial stands before its first word.
        unbroken(false),
        /// The sentence before is a question.
        asked(false),
        /// No object follows: "was refused a loan".
        bare(false),
        /// Nothing narrows its last noun: "the list of …".
        whole(false),
        /// No quantity follows: `not:of`.
        not(true),
        /// So many countries are named in it: `places:2`.
        places(true),
        /// Only parts of countries are named in it.
        parts(false),
        /// A date stands just behind.
        dated(false),
        /// No country and no day is named up to its end.
        general(false),
        /// The sentence or the one before speaks of a concept.
        needs(true),
        /// The sentence or one of the three before speaks of a concept.
        near(true),
        /// The sentence speaks of a concept.
        own(true),
        /// The sentence does not speak of a concept.
        unless(true),
        /// The text speaks of a concept.
        article(true);

        private final boolean asks;

        Kind(boolean asks) {
            this.asks = asks;
        }
    }

    private static final String COLUMN = "guard";
    private static final String NUMBER = "\\d{1,2}";

    /// The conditions a row sets.
    ///
    /// @param row a row of a rule table
    /// @return its conditions in order; none if the table has no such column
    /// @throws org.majorslist.measure.BadInput if there is no such condition, or what it asks for is missing
    static List<Guard> of(Row row) {
        return row.cells().findField(COLUMN).isEmpty()
                ? List.of()
                : row.names(COLUMN).stream().map(written -> of(written, row)).toList();
    }

    private static Guard of(String written, Row row) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        String what = colon < 0 ? "" : written.substring(colon + 1);
        Kind kind = kind(name, row);
        if (kind.asks == what.isEmpty() || (kind == Kind.places && !what.matches(NUMBER))) {
            String form = kind == Kind.places ? "places:2" : kind.asks ? kind + ":exam" : kind.name();
            throw row.fault("the guard \"" + written + "\" must be written as in \"" + form + "\"");
        }
        return new Guard(kind, what);
    }

    private static Kind kind(String name, Row row) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.fault("there is no guard \"" + name + "\", only "
                        + Stream.of(Kind.values()).map(Kind::name).collect(Collectors.joining(", "))));
    }
}
