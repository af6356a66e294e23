package org.majorslist.check.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.EchoWords;
import org.majorslist.check.mark.EchoWords.Echo;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// Standings told by what became of one told before: what was thought of was not done ("in the end he did not"), a
/// country has left ("is no longer among them"), others stay ("leaving Bolivia and Peru"), keep it company, or are the
/// exception.
///
/// Each phrase looks back over the claims of a few sentences and at a few tokens on either side.
final class StandingAnswers {
    private static final int BACK = 4; // sentences
    private static final int BEFORE_WITHIN = 3;
    private static final int BEHIND_WITHIN = 5;
    private static final String STATUS = "certification_status";
    private static final String CONSIDERED = "decertification_considered";
    private static final Set<String> STANDINGS = Set.of(STATUS, "certification_waiver");
    private static final Map<String, Outcome> COUNTED = Map.of(
            "decertified_count", Outcome.decertified,
            "certified_count", Outcome.certified,
            "waiver_count", Outcome.waiver_granted);

    /// Words between a phrase and the countries it is told of.
    private static final WordList LIGHT = WordList.ofWords("""
            on the list there now in of only just also : , is are was were has have it they he
            a la el los las lista ella ellos asi ya solo unicamente en to its their same still
            neighbors neighbours rivals regimes sus vecinos vecinas paises countries
            """);
    private static final WordList PRONOUNS = WordList.of("it", "they", "which", "that", "is", "are", "y", "e", "and");
    private static final WordList THERE = WordList.ofWords("list there it ella lista alli ahi donde where grupo group");
    private static final WordList GOES_ON = WordList.ofWords("""
            and but because since as though although after when for to in at pero porque ya
            aunque tras cuando y por
            """);

    private final Marked text;
    private final EchoWords words;

    StandingAnswers(Marked text, EchoWords words) {
        this.text = text;
        this.words = words;
    }

    /// Adds what is told so to the claims told in full.
    void addTo(List<Found> all) {
        for (int i = 0; i < text.size(); i++) {
            Found found = at(i, all);
            if (found != null) {
                all.add(found);
                i = Math.max(i, found.to() - 1);
            }
        }
    }

    private @Nullable Found at(int i, List<Found> all) {
        Phrases.Hit<Echo> hit = words.at(text, i, Echo.held_back);
        if (hit != null && stops(hit.to())) {
            return heldBack(hit, all);
        }
        hit = words.at(text, i, Echo.no_longer);
        if (hit != null) {
            return gone(hit, all);
        }
        hit = words.at(text, i, Echo.stay_before);
        if (hit != null) {
            return stay(hit, all);
        }
        hit = words.at(text, i, Echo.company_before);
        return hit == null ? exception(i, all) : company(hit, all);
    }

    /// "He had considered refusing Peru. In the end he did not": Peru passed.
    private @Nullable Found heldBack(Phrases.Hit<Echo> hit, List<Found> all) {
        Found last = null;
        for (Found found : all) {
            boolean near = found.to() <= hit.from() && text.sentence(hit.from()) - text.sentence(found.from()) <= 1;
            boolean told = found.indicator().equals(CONSIDERED) || STANDINGS.contains(found.indicator());
            last = near && told ? found : last;
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
    private @Nullable Found gone(Phrases.Hit<Echo> hit, List<Found> all) {
        boolean own = all.stream().anyMatch(found -> found.from() < hit.to() && hit.from() < found.to());
        if (own || !stops(hit.to()) || context(hit.from(), BACK, all) != Outcome.decertified) {
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
    private @Nullable Found stay(Phrases.Hit<Echo> hit, List<Found> all) {
        boolean left = context(hit.from(), 1, all) == Outcome.certified;
        if (!left) {
            return null;
        }
        Mention.Places places = placesBehind(hit.to());
        if (places != null) {
            return found(hit.from(), places.to(), Outcome.decertified, List.of(places), "those who stay");
        }
        Mention.Figure number = numberBehind(hit.to());
        return number == null ? null : count(hit.from(), number, Outcome.decertified, "those who stay");
    }

    /// "There it keeps company with Bolivia and Peru": the company of a country told to be refused.
    private @Nullable Found company(Phrases.Hit<Echo> hit, List<Found> all) {
        Mention.Places places = placesBehind(hit.to());
        if (places == null || taken(places, all)) {
            return null;
        }
        boolean there = false;
        for (int i = Math.max(text.sentenceStart(hit.from()), hit.from() - BEHIND_WITHIN); i < places.from(); i++) {
            there |= text.in(i, THERE);
        }
        return context(hit.from(), there ? BACK : 1, all) == Outcome.decertified
                ? found(
                        hit.from(),
                        places.to(),
                        Outcome.decertified,
                        dated(places, hit.from(), BACK, all),
                        "its company")
                : null;
    }

    /// "Four were excused; the exception was Laos".
    private @Nullable Found exception(int i, List<Found> all) {
        Phrases.Hit<Echo> hit = words.at(text, i, Echo.except_before);
        Phrases.Hit<Echo> behind = hit == null ? words.at(text, i, Echo.except_behind) : null;
        Mention.Places places =
                hit != null ? placesBehind(hit.to()) : behind != null && stops(behind.to()) ? endingAt(i - 1) : null;
        Outcome outcome = places == null || taken(places, all) ? null : context(i, 1, all);
        return places == null || outcome == null
                ? null
                : found(
                        Math.min(i, places.from()),
                        end(hit, behind, places),
                        outcome.opposite(),
                        dated(places, i, 1, all),
                        "the exception");
    }

    private static int end(
            Phrases.@Nullable Hit<Echo> before, Phrases.@Nullable Hit<Echo> behind, Mention.Places places) {
        return before == null && behind != null ? behind.to() : places.to();
    }

    private boolean taken(Mention.Places places, List<Found> all) {
        return all.stream()
                .anyMatch(found -> STANDINGS.contains(found.indicator())
                        && found.from() < places.to()
                        && places.from() < found.to());
    }

    /// How those fared of whom the last standing before a token tells, alone or by their number; `null` if none does.
    private @Nullable Outcome context(int at, int back, List<Found> all) {
        Found last = last(at, back, all);
        Outcome counted = last == null ? null : COUNTED.get(last.indicator());
        return last == null || counted != null ? counted : EchoReader.outcome(last);
    }

    private @Nullable Found last(int at, int back, List<Found> all) {
        Found last = null;
        for (Found found : all) {
            boolean near = found.from() < at && text.sentence(at) - text.sentence(found.from()) <= back;
            boolean standing = STANDINGS.contains(found.indicator()) || COUNTED.containsKey(found.indicator());
            boolean later = last == null || found.from() > last.from();
            last = near && standing && later ? found : last;
        }
        return last;
    }

    /// The countries with the date of the standing they point back at.
    private List<Mention> dated(Mention.Places places, int at, int back, List<Found> all) {
        Found last = last(at, back, all);
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

    private static final int LIST_WITHIN = 14;

    private static boolean judged(Mention.Places places) {
        return places.codes().stream().allMatch(CountryInFocus::country);
    }

    private boolean stops(int i) {
        return i >= text.sentenceEnd(i - 1) || !text.token(i).isWord() || text.in(i, GOES_ON);
    }

    private static Found found(int from, int to, Outcome outcome, List<Mention> mentions, String why) {
        boolean waiver = outcome == Outcome.waiver_granted || outcome == Outcome.waiver_denied;
        return new Found(
                from,
                to,
                ClaimType.status,
                waiver ? "certification_waiver" : STATUS,
                "",
                Amount.word(outcome.name(), "", Qualifier.EXACTLY),
                "place",
                "decision",
                mentions,
                null,
                "standing-echoes.csv: " + why);
    }

    private static Found count(int from, Mention.Figure number, Outcome outcome, String why) {
        return CountEchoes.count(
                from, number, outcome == Outcome.decertified ? "decertified_count" : "certified_count", why);
    }
}
