package org.majorslist.check.period;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Tense;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// The year each sentence of a text is about: the one a claim in it was said to be of, else the latest it names.
///
/// Years of budgets are kept apart: what is said of money leans on them, all else does not.
final class SentenceYears {
    private static final int SENTENCES_ON = 2;
    private static final int FARTHEST = 4;
    private static final int LONGEST_HEADING = 8;
    private static final WordList PERIOD =
            WordList.of("period", "span", "months", "periodo", "lapso", "meses", "vigencia", "tramo");

    private final Marked text;
    private final NamedYears years;
    private final Tense tense;
    private final ListItems items;
    private final @Nullable String[] topics;
    private final String[] noted;
    private final String[] budgets;
    private final String scope;
    private boolean money;

    SentenceYears(Marked text, NamedYears years, Tense tense, ListItems items) {
        this.text = text;
        this.years = years;
        this.tense = tense;
        this.items = items;
        topics = new @Nullable String[text.sentences()];
        noted = new String[text.sentences()];
        Arrays.fill(noted, "");
        budgets = new String[text.sentences()];
        Arrays.fill(budgets, "");
        scope = years.scope();
    }

    /// Turns to the next claim.
    ///
    /// @param isOfMoney whether it leans on budget years
    void turnTo(boolean isOfMoney) {
        money = isOfMoney;
    }

    /// Remembers the year of a claim; of several of a sentence the latest counts.
    void note(int sentence, String year) {
        String[] times = money ? budgets : noted;
        if (!Years.later(times[sentence], year)) {
            times[sentence] = year;
        }
    }

    /// The latest year a claim of a sentence was said to be of; else empty.
    String noted(int sentence) {
        return noted[sentence];
    }

    /// The year a sentence is about; empty if it names none.
    String topic(int sentence) {
        String said = money && noted[sentence].isEmpty() ? budgets[sentence] : noted[sentence];
        if (!said.isEmpty()) {
            return said;
        }
        String known = topics[sentence];
        if (known == null) {
            known = text.speaksOf(sentence, "goal") ? "" : years.latestYear(sentence);
            topics[sentence] = known;
        }
        boolean budget = !money && (known.startsWith("FY") || !budgets[sentence].isEmpty());
        return budget ? "" : known;
    }

    /// The year the sentences just before are about; an item of a list stands for itself.
    String before(int sentence) {
        if (items.is(sentence)) {
            return yearOfList(sentence);
        }
        int left = SENTENCES_ON;
        for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST) && left > 0 && !heading(s); s--) {
            boolean back = tense.looksBack(s);
            if (!topic(s).isEmpty() && !back) {
                return topic(s);
            }
            left -= back ? 0 : 1;
        }
        return scope;
    }

    /// A short line without a full stop and without a year opens something new.
    private boolean heading(int sentence) {
        int from = text.from(sentence);
        int to = text.to(sentence);
        boolean open = to > from
                && text.token(to - 1).kind() != Token.Kind.MARK
                && text.token(to - 1).kind() != Token.Kind.QUOTE;
        return open && to - from <= LONGEST_HEADING && topic(sentence).isEmpty();
    }

    /// "Other results of the period:", "en el mismo lapso:".
    private boolean pointsBack(int lead) {
        long years = lead == 0
                ? 0
                : text.datesOf(lead - 1).stream()
                        .map(DateRoles::yearOf)
                        .filter(Years::is)
                        .distinct()
                        .count();
        if (years != 1) {
            return false;
        }
        for (int i = text.from(lead); i < text.to(lead); i++) {
            if (text.in(i, PERIOD)) {
                return true;
            }
        }
        return false;
    }

    /// The year of a list: that of the line that leads in to it, else of its first item, where that is no other than
    /// the text goes on with; empty if neither names one.
    private String yearOfList(int item) {
        int first = items.first(item);
        String lead = items.isAnnounced(first) ? topic(first - 1) : "";
        if (lead.isEmpty() && items.isAnnounced(first) && pointsBack(first - 1)) {
            return before(first - 1);
        }
        return lead.isEmpty() && first < item ? noted[first] : lead;
    }
}
