package org.majorslist.check.echo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.ToldBySentence;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.standing.SeveralYears;
import org.majorslist.check.words.WordList;

/// Countries with their years behind a standing told of others with theirs, or in answer to a question: "Nigeria was
/// decertified from 1994 to 1998, Panama in 1988 and 1989, and Colombia in 1996 and 1997".
///
/// Each standing looks at the tokens behind it for as long as countries and years follow each other.
final class GappedYears {
    private static final int ANSWER_WITHIN = 2; // sentences
    private static final int NAMED_WITHIN = 4; // "Panama under Manuel Noriega in 1988"
    private static final String REFUSED_IN = "decertification_year";
    private static final WordList LINKS = WordList.of(",", ";", "and", "y", "e", "but", "pero");
    private static final WordList YES = WordList.of("yes", "si", ",", ":", ".", "—", "–");
    private static final WordList IN = WordList.of("in", "en", "from", "desde", "between", "entre");

    private final Marked text;

    GappedYears(Marked text) {
        this.text = text;
    }

    /// Adds what is told so.
    void addTo(List<Found> all) {
        var told = new ToldBySentence(text, all);
        for (Found found : List.copyOf(all)) {
            Outcome outcome = outcome(found);
            int behind = outcome == null ? -1 : behindYears(found);
            if (outcome != null && behind > 0) {
                follow(behind, outcome, told, all);
            }
        }
        for (int sentence = 0; sentence + 1 < text.sentences(); sentence++) {
            boolean asks = text.norm(text.to(sentence) - 1).equals("?") && text.speaksOf(sentence, "decertify");
            Found answer = asks ? answer(sentence, told) : null;
            if (answer != null) {
                add(answer, told, all);
                follow(answer.to(), Outcome.decertified, told, all);
            }
        }
    }

    /// How a claim that may be told of years says its countries fared; `null` if it tells something else.
    private static @Nullable Outcome outcome(Found found) {
        if (found.indicator().equals(REFUSED_IN)) {
            return Outcome.decertified;
        }
        return Outcome.isStanding(found.indicator()) ? EchoReader.outcome(found) : null;
    }

    /// Behind the years a standing ends in or that follow it; -1 if none do or it names no country.
    private int behindYears(Found found) {
        if (found.mentions().stream().noneMatch(Mention.Places.class::isInstance)) {
            return -1;
        }
        SeveralYears several = SeveralYears.behind(text, found.from(), found.to());
        if (several != null) {
            return Math.max(several.to(), found.to());
        }
        Mention.Date own = text.date(found.to() - 1);
        Mention.Date next = text.in(found.to(), IN) ? text.date(found.to() + 1) : null;
        return isYear(own) ? found.to() : next != null && isYear(next) ? next.to() : -1;
    }

    private static boolean isYear(Mention.@Nullable Date date) {
        return date != null && date.form() == DateForm.YEAR;
    }

    private void follow(int from, Outcome outcome, ToldBySentence told, List<Found> all) {
        int at = from;
        while (at > 0) {
            int i = at;
            while (i < text.sentenceEnd(from - 1) && text.in(i, LINKS)) {
                i++;
            }
            Found found = i > at ? read(i, 0, outcome, told) : null;
            at = found == null ? -1 : found.to();
            if (found != null) {
                add(found, told, all);
            }
        }
    }

    private static void add(Found found, ToldBySentence told, List<Found> all) {
        told.add(found);
        all.add(found);
    }

    /// "Has any ally ever been decertified? Yes. Panama in 1988 and 1989."
    private @Nullable Found answer(int question, ToldBySentence told) {
        int i = text.to(question);
        int end = text.to(Math.min(text.sentences() - 1, question + ANSWER_WITHIN));
        while (i < end && text.in(i, YES)) {
            i++;
        }
        return i < end ? read(i, NAMED_WITHIN, Outcome.decertified, told) : null;
    }

    /// Countries at a token, their years behind them and nothing else in the clause; `null` if it is not so.
    private @Nullable Found read(int at, int within, Outcome outcome, ToldBySentence told) {
        Mention.Places places = text.placesFrom(at);
        if (places == null || !places.codes().stream().allMatch(CountryInFocus::country) || isTaken(places, told)) {
            return null;
        }
        int in = places.to();
        while (in < places.to() + within && text.token(in).isWord() && !text.in(in, IN)) {
            in++;
        }
        Mention.Date year = text.in(in, IN) && in + 1 < text.sentenceEnd(at) ? text.date(in + 1) : null;
        if (year == null || !isYear(year)) {
            return null;
        }
        SeveralYears several = SeveralYears.behind(text, in, in);
        int to = several == null ? year.to() : several.to();
        boolean ends = to >= text.sentenceEnd(at) || !text.token(to).isWord() || text.in(to, LINKS);
        String period = several == null ? year.period() : several.period();
        return ends
                ? ToldStanding.of(
                                places.from(),
                                to,
                                outcome.status(),
                                outcome.name(),
                                List.of(places),
                                ToldStanding.BY_ECHO + "with their years")
                        .at(period)
                : null;
    }

    private boolean isTaken(Mention.Places places, ToldBySentence told) {
        return told.near(places.from(), 0).stream()
                .anyMatch(found -> found.from() < places.to() && places.from() < found.to());
    }
}
