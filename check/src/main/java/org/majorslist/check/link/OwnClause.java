package org.majorslist.check.link;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Clauses;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// The subject, verb and complement of a figure: "even as soldiers tore up bushes, *Colombian coca reached 230,000
/// hectares* in 2022".
///
/// What a figure counts is what its own verb says it of. Only verbs that tell a level are known ("reached", "stood at",
/// "fue de"); a figure without one has no such clause. Looks at a few dozen tokens around a figure.
final class OwnClause {
    private static final int VERB_WITHIN = 6;
    private static final int SUBJECT_WITHIN = 30;
    private static final int COMPLEMENT_WITHIN = 12;
    private static final int FIGURE_WITHIN = 2;

    private static final ListedWords OPENERS = ListedWords.named("own_clause.openers");
    /// Words behind a figure that open a clause of something else.
    private static final WordList AT_ONCE =
            WordList.of("even", "as", "amid", "thanks", "mientras", "aun", "gracias", "con");
    private static final WordList AND = WordList.of("and", "or", "y", "e", "o");
    private static final ListedWords PAST = ListedWords.named("own_clause.past");
    private static final ListedWords POINTING = ListedWords.named("own_clause.pointing");
    private static final ListedWords BESIDE = ListedWords.named("own_clause.beside");

    /// The parts of such a clause, as token indexes.
    ///
    /// @param from the first token of the subject
    /// @param subjectTo behind the subject; an insertion between commas may follow
    /// @param verb the verb
    /// @param to behind the complement
    record Parts(int from, int subjectTo, int verb, int to) {}

    private final Marked text;
    private final Clauses clauses;
    private int askedFrom = -1;
    private int askedTo = -1;
    private @Nullable Parts last;

    OwnClause(Marked text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /// The clause of a figure; `null` if no verb of a level stands before it.
    @Nullable
    Parts of(int from, int to) {
        if (from != askedFrom || to != askedTo) {
            askedFrom = from;
            askedTo = to;
            int verb = verb(from);
            last = verb < 0 ? null : parts(verb, to);
        }
        return last;
    }

    /// Whether all words of a rule stand in the clause.
    boolean has(Parts parts, IndicatorRule rule) {
        return !rule.needs().isEmpty() && rule.needs().stream().allMatch(need -> has(parts, need.concept()));
    }

    /// Whether a word that speaks against a rule stands in the clause.
    boolean speaksAgainst(Parts parts, IndicatorRule rule) {
        return rule.without().stream().anyMatch(concept -> has(parts, concept));
    }

    private boolean has(Parts parts, int concept) {
        for (int i = parts.from(); i < parts.to(); i++) {
            boolean inside = i < parts.subjectTo() || i >= parts.verb();
            if (inside && text.is(i, concept)) {
                return true;
            }
        }
        return false;
    }

    /// "It reached", "la cifra fue de": the subject names nothing, it only points to what was told before.
    boolean pointsBack(Parts parts) {
        boolean points = false;
        for (int i = parts.from(); i < parts.subjectTo(); i++) {
            boolean pointing = text.in(i, POINTING);
            if (!pointing
                    && !text.in(i, BESIDE)
                    && !text.cue(i, Cue.level_verb)
                    && text.date(i) == null
                    && !inDate(i, parts.from())) {
                return false;
            }
            points |= pointing;
        }
        return points;
    }

    private boolean inDate(int i, int floor) {
        for (int k = i - 1; k >= Math.max(floor, i - 4); k--) {
            var date = text.date(k);
            if (date != null) {
                return date.to() > i;
            }
        }
        return false;
    }

    private int verb(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - VERB_WITHIN); i--) {
            if (text.cue(i, Cue.level_verb)) {
                return i;
            }
            if (text.reads(i, ",")
                    || text.in(i, AND)
                    || clauses.ends(i)
                    || (text.quantity(i) != null && text.date(i) == null)) {
                return -1;
            }
        }
        return -1;
    }

    private Parts parts(int verb, int figureTo) {
        int subjectTo = verb;
        int before = verb - 1;
        if (before > text.sentenceStart(verb) && text.reads(before, ",")) {
            subjectTo = opening(before);
        }
        return new Parts(subjectFrom(subjectTo), subjectTo, verb, complementTo(verb, figureTo));
    }

    /// The comma that opens what stands between a subject and the comma before its verb; that comma itself if there is
    /// none.
    private int opening(int comma) {
        int start = text.sentenceStart(comma);
        for (int i = comma - 1; i > Math.max(start, comma - SUBJECT_WITHIN); i--) {
            if (text.reads(i, ",")) {
                return i;
            }
            if (clauses.ends(i) || (text.quantity(i) != null && text.date(i) == null)) {
                return comma;
            }
        }
        return comma;
    }

    private int subjectFrom(int to) {
        int floor = Math.max(text.sentenceStart(to), to - SUBJECT_WITHIN);
        for (int i = to - 1; i >= floor; i--) {
            boolean next = text.in(i, AND) && verbBefore(i, floor);
            if (text.reads(i, ",") || text.in(i, OPENERS) || next || clauses.ends(i)) {
                return i + 1;
            }
        }
        return floor;
    }

    /// Whether a verb stands before "and": what follows is another clause and no second subject.
    private boolean verbBefore(int and, int floor) {
        for (int i = and - 1; i >= floor && !text.reads(i, ",") && !clauses.ends(i); i--) {
            if (text.cue(i, Cue.level_verb) || text.in(i, PAST) || past(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word ends as a verb of the past does.
    private boolean past(int i) {
        String word = text.norm(i);
        if (text.language() == Language.en) {
            return word.length() > 4 && word.endsWith("ed");
        }
        boolean stressed = text.text().charAt(text.token(i).end() - 1) == 'ó';
        return stressed
                || word.endsWith("aron")
                || word.endsWith("ieron")
                || word.endsWith("aban")
                || word.endsWith("aba")
                || word.endsWith("ian");
    }

    private int complementTo(int verb, int figureTo) {
        int end = Math.min(text.sentenceEnd(verb), figureTo + COMPLEMENT_WITHIN);
        for (int i = figureTo; i < end; i++) {
            boolean other = i >= figureTo + FIGURE_WITHIN && text.quantity(i) != null && text.date(i) == null;
            boolean ends = text.in(i, OPENERS) || text.in(i, AT_ONCE) || text.in(i, AND);
            if (text.reads(i, ",") || ends || clauses.ends(i) || other) {
                return i;
            }
        }
        return end;
    }
}
