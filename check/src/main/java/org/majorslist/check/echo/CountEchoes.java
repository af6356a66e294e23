package org.majorslist.check.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.EchoWords;
import org.majorslist.check.mark.EchoWords.Echo;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.ToldBySentence;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.standing.JudgedCount;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;

/// Numbers of countries told without saying what befell them, since it was just told of others or of another year: "18
/// passed and five did not", "the other four did", "in 2023 there had been three".
///
/// Each number looks at a few tokens and at the claims of its sentence and the one before.
public final class CountEchoes {
    private static final int WERE_WITHIN = 4;
    private static final ListedWords REST = ListedWords.named("count_echoes.rest");

    private final Marked text;
    private final EchoWords words;
    private final JudgedCount counts;
    private final ClauseWords clauses;

    /// Over one marked text, with the words that point back.
    ///
    /// @param text the marked text
    /// @param words the words that point back
    public CountEchoes(Marked text, EchoWords words) {
        this.text = text;
        this.words = words;
        counts = new JudgedCount(text);
        clauses = new ClauseWords(text);
    }

    /// The claims told so far and the numbers that point back at them, in the order of the text.
    ///
    /// @param told the claims told so far, in the order of the text
    /// @return those claims and the ones that point back at them, in the order of the text
    public List<Found> addTo(List<Found> told) {
        var all = new ArrayList<>(told);
        var near = new ToldBySentence(text, all);
        for (int i = 0; i < text.size(); i++) {
            Mention.Figure number = counts.number(i);
            List<Found> here = number == null ? List.of() : near.near(i);
            Found last = taken(i, here) ? null : last(i, here);
            Found found = number == null || last == null ? null : read(number, last);
            if (found != null) {
                all.add(found);
                near.add(found);
            }
        }
        all.sort(Comparator.comparingInt(Found::from));
        return all;
    }

    private @Nullable Found read(Mention.Figure number, Found last) {
        Outcome outcome = EchoReader.outcome(last);
        if (outcome == null) {
            return null;
        }
        Found answered = startsClause(number.from()) ? answered(number, last, outcome) : null;
        boolean count = Outcome.countedBy(last.indicator()) != null;
        return answered == null && count ? then(number, last) : answered;
    }

    /// "… and five did not", "the other four did".
    private @Nullable Found answered(Mention.Figure number, Found last, Outcome outcome) {
        int behind = counts.behindNumber(number);
        Phrases.Hit<Echo> not = words.at(text, behind, Echo.other_behind);
        if (not != null && stops(not.to())) {
            return counted(number, not.to(), outcome.opposite(), "not");
        }
        Phrases.Hit<Echo> too = words.at(text, behind, Echo.same_behind);
        if (too != null && stops(too.to())) {
            return counted(number, too.to(), outcome, "too");
        }
        boolean denied = clauses.denied(last.from(), last.to()) >= 0;
        Phrases.Hit<Echo> did = denied ? words.at(text, behind, Echo.answer_behind) : null;
        return did != null && stops(did.to()) ? counted(number, did.to(), outcome.opposite(), "did") : null;
    }

    /// "In 2023 there had been three": the same number in another year, which the sentence names.
    private @Nullable Found then(Mention.Figure number, Found last) {
        boolean dated = text.datesOf(text.sentence(number.from())).size() == 1 && stops(number.to());
        boolean other = text.sentence(number.from()) != text.sentence(last.from()) || last.lastDate() == null;
        if (!dated || !other || clauses.measured(number.from())) {
            return null;
        }
        for (int i = number.from() - 1;
                i >= Math.max(text.sentenceStart(number.from()), number.from() - WERE_WITHIN);
                i--) {
            Phrases.Hit<Echo> were = words.at(text, i, Echo.were_before);
            if (were != null && were.to() == number.from()) {
                return ToldStanding.count(i, number, last.indicator(), ToldStanding.BY_ECHO + "as many then");
            }
        }
        return null;
    }

    private @Nullable Found counted(Mention.Figure number, int to, Outcome outcome, String why) {
        return outcome.counted()
                ? ToldStanding.count(number.from(), number, outcome.count(), ToldStanding.BY_ECHO + why)
                        .within(number.from(), to, List.of(number))
                : null;
    }

    private boolean startsClause(int number) {
        int i = number - 1;
        int low = text.sentenceStart(number);
        boolean joined = false;
        while (i >= low && text.in(i, REST)) {
            joined |= text.in(i, EchoesBeside.AND) || text.reads(i, ",");
            i--;
        }
        return i < low || joined || !text.token(i).isWord();
    }

    private boolean stops(int i) {
        return i >= text.sentenceEnd(i - 1) || !text.token(i).isWord() || text.in(i, EchoesBeside.AND);
    }

    private @Nullable Found last(int at, List<Found> all) {
        Found last = null;
        for (Found found : all) {
            boolean near = found.to() <= at && text.sentence(at) - text.sentence(found.from()) <= 1;
            boolean tells = EchoReader.outcome(found) != null;
            boolean later = last == null || found.from() > last.from();
            last = near && tells && later ? found : last;
        }
        return last;
    }

    private static boolean taken(int at, List<Found> all) {
        return all.stream().anyMatch(found -> found.from() <= at && at < found.to());
    }
}
