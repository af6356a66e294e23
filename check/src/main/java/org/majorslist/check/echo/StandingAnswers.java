package org.majorslist.check.echo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.link.CountryInFocus;
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

/// Standings told by what became of one told before: what was thought of was not done ("in the end he did not"), a
/// country has left ("is no longer among them"), others stay ("leaving Bolivia and Peru"), keep it company, or are the
/// exception.
///
/// Each phrase looks back over the claims of a few sentences and at a few tokens on either side.
final class StandingAnswers {
    private static final int BACK = 4; // sentences
    private static final int BEFORE_WITHIN = 3;
    private static final int BEHIND_WITHIN = 5;
    private static final int LIST_WITHIN = 14;
    private static final String CONSIDERED = "decertification_considered";

    private static final ListedWords LIGHT = ListedWords.named("standing_answers.light");
    private static final ListedWords PRONOUNS = ListedWords.named("standing_answers.pronouns");
    private static final ListedWords THERE = ListedWords.named("standing_answers.there");

    private final Marked text;
    private final EchoWords words;
    private final EchoesBeside beside;

    StandingAnswers(Marked text, EchoWords words) {
        this.text = text;
        this.words = words;
        beside = new EchoesBeside(text, words);
    }

    /// Adds what is told so to the claims told in full.
    void addTo(List<Found> all, ToldBySentence told) {
        for (int i = 0; i < text.size(); i++) {
            Found found = at(i, told);
            if (found != null) {
                all.add(found);
                told.add(found);
                i = Math.max(i, found.to() - 1);
            }
        }
    }

    private @Nullable Found at(int i, ToldBySentence told) {
        if (!words.begin(text, i)) {
            return null;
        }
        Phrases.Hit<Echo> hit = words.at(text, i, Echo.held_back);
        if (hit != null && beside.clauseEnds(hit.to())) {
            return heldBack(hit, told);
        }
        hit = words.at(text, i, Echo.no_longer);
        if (hit != null) {
            return gone(hit, told);
        }
        hit = words.at(text, i, Echo.stay_before);
        if (hit != null) {
            return stay(hit, told);
        }
        hit = words.at(text, i, Echo.company_before);
        return hit == null ? exception(i, told) : company(hit, told);
    }

    /// "He had considered refusing Peru. In the end he did not": Peru passed.
    private @Nullable Found heldBack(Phrases.Hit<Echo> hit, ToldBySentence told) {
        Found last = null;
        for (Found found : told.near(hit.from())) {
            boolean near = found.to() <= hit.from();
            boolean standing = found.indicator().equals(CONSIDERED) || Outcome.isStanding(found.indicator());
            last = near && standing ? found : last;
        }
        boolean considered = last != null && last.indicator().equals(CONSIDERED) && placesBehind(last, hit.from());
        return considered && last != null
                ? found(hit.from(), hit.to(), Outcome.certified, places(last), "not done")
                : null;
    }

    /// Whether no other country is named between what was thought of and the answer.
    private boolean placesBehind(Found considered, int at) {
        for (int i = text.sentenceEnd(considered.from()); i < at; i++) {
            if (text.placesFrom(i) != null) {
                return false;
            }
        }
        return true;
    }

    /// "Laos is no longer among them": a company told of before.
    private @Nullable Found gone(Phrases.Hit<Echo> hit, ToldBySentence told) {
        boolean own =
                told.near(hit.from()).stream().anyMatch(found -> found.from() < hit.to() && hit.from() < found.to());
        if (own || !beside.clauseEnds(hit.to()) || context(hit.from(), BACK, told) != Outcome.decertified) {
            return null;
        }
        int low = Math.max(text.sentenceStart(hit.from()), hit.from() - BEFORE_WITHIN);
        for (int i = hit.from() - 1; i >= low; i--) {
            Mention.Places places = endingAt(i);
            if (places != null) {
                return found(places.from(), hit.to(), Outcome.certified, List.of(places), "no longer");
            }
            if (!text.in(i, LIGHT)) {
                return null;
            }
            if (text.in(i, PRONOUNS) && i == text.sentenceStart(i)) {
                return found(i, hit.to(), Outcome.certified, List.of(), "no longer");
            }
        }
        return null;
    }

    /// "… left the list, leaving Bolivia and Peru": others stay refused where one has passed.
    private @Nullable Found stay(Phrases.Hit<Echo> hit, ToldBySentence told) {
        boolean left = context(hit.from(), 1, told) == Outcome.certified;
        if (!left) {
            return null;
        }
        Mention.Places places = placesBehind(hit.to());
        if (places != null) {
            return found(hit.from(), places.to(), Outcome.decertified, List.of(places), "those who stay");
        }
        Mention.Figure number = numberBehind(hit.to());
        return number == null
                ? null
                : ToldStanding.count(
                        hit.from(), number, Outcome.decertified.count(), ToldStanding.BY_ECHO + "those who stay");
    }

    /// "There it keeps company with Bolivia and Peru": the company of a country told to be refused.
    private @Nullable Found company(Phrases.Hit<Echo> hit, ToldBySentence told) {
        Mention.Places places = placesBehind(hit.to());
        if (places == null || taken(places, told)) {
            return null;
        }
        boolean there = false;
        for (int i = Math.max(text.sentenceStart(hit.from()), hit.from() - BEHIND_WITHIN); i < places.from(); i++) {
            there |= text.in(i, THERE);
        }
        return context(hit.from(), there ? BACK : 1, told) == Outcome.decertified
                ? found(
                        hit.from(),
                        places.to(),
                        Outcome.decertified,
                        dated(places, hit.from(), BACK, told),
                        "its company")
                : null;
    }

    /// "Four were excused; the exception was Laos".
    private @Nullable Found exception(int i, ToldBySentence told) {
        Phrases.Hit<Echo> hit = words.at(text, i, Echo.except_before);
        Phrases.Hit<Echo> behind = hit == null ? words.at(text, i, Echo.except_behind) : null;
        Mention.Places places = hit != null
                ? placesBehind(hit.to())
                : behind != null && beside.clauseEnds(behind.to()) ? endingAt(i - 1) : null;
        Outcome outcome = places == null || taken(places, told) ? null : context(i, 1, told);
        return places == null || outcome == null
                ? null
                : found(
                        Math.min(i, places.from()),
                        end(hit, behind, places),
                        outcome.opposite(),
                        dated(places, i, 1, told),
                        "the exception");
    }

    private static int end(
            Phrases.@Nullable Hit<Echo> before, Phrases.@Nullable Hit<Echo> behind, Mention.Places places) {
        return before == null && behind != null ? behind.to() : places.to();
    }

    private boolean taken(Mention.Places places, ToldBySentence told) {
        return told.near(places.from()).stream()
                .anyMatch(found -> Outcome.isStanding(found.indicator())
                        && found.from() < places.to()
                        && places.from() < found.to());
    }

    /// How those fared of whom the last standing before a token tells, alone or by their number; `null` if none does.
    private @Nullable Outcome context(int at, int back, ToldBySentence told) {
        Found last = last(at, back, told);
        return last == null ? null : EchoReader.outcome(last);
    }

    private @Nullable Found last(int at, int back, ToldBySentence told) {
        Found last = null;
        for (Found found : told.near(at, back)) {
            boolean near = found.from() < at;
            boolean standing = Outcome.isStanding(found.indicator()) || Outcome.isCount(found.indicator());
            boolean later = last == null || found.from() > last.from();
            last = near && standing && later ? found : last;
        }
        return last;
    }

    /// The countries with the date of the standing they point back at.
    private List<Mention> dated(Mention.Places places, int at, int back, ToldBySentence told) {
        Found last = last(at, back, told);
        return last == null ? List.of(places) : new DatePointedAt(text).of(places, last);
    }

    private static List<Mention> places(Found found) {
        return found.mentions().stream()
                .filter(mention -> mention instanceof Mention.Places)
                .toList();
    }

    private Mention.@Nullable Places placesBehind(int from) {
        int high = Math.min(text.sentenceEnd(from - 1), from + BEHIND_WITHIN);
        for (int i = from; i < high; i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null) {
                return judged(places) ? places : null;
            }
            if (!text.in(i, LIGHT)) {
                return null;
            }
        }
        return null;
    }

    private Mention.@Nullable Figure numberBehind(int from) {
        var counts = new JudgedCount(text);
        int high = Math.min(text.sentenceEnd(from - 1), from + BEFORE_WITHIN);
        for (int i = from; i < high; i++) {
            Mention.Figure number = counts.number(i);
            if (number != null) {
                return counts.ends(number) ? number : null;
            }
            if (!text.in(i, LIGHT)) {
                return null;
            }
        }
        return null;
    }

    private Mention.@Nullable Places endingAt(int last) {
        for (int i = last; i >= Math.max(text.sentenceStart(last), last - LIST_WITHIN); i--) {
            Mention.Places places = text.placesFrom(i);
            if (places != null) {
                return places.to() == last + 1 && judged(places) ? places : null;
            }
        }
        return null;
    }

    private static boolean judged(Mention.Places places) {
        return places.codes().stream().allMatch(CountryInFocus::country);
    }

    private static Found found(int from, int to, Outcome outcome, List<Mention> mentions, String why) {
        return ToldStanding.of(from, to, outcome.status(), outcome.name(), mentions, ToldStanding.BY_ECHO + why);
    }
}
