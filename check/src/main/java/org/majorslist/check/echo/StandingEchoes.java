package org.majorslist.check.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.echo.EchoReader.Pointer;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.EchoWords;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.ToldBySentence;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.standing.SeveralYears;

/// Standings a text tells without their verb: lists behind a count ("two failed: Bolivia and Venezuela"), answers ("so
/// did Peru", "La Paz no tuvo esa suerte"), some of those just counted ("Mexico among them").
///
/// Each list of countries looks back to the last standing told in its sentence or the one before, and at a few words
/// on either side, so that time stays linear.
public final class StandingEchoes {
    private static final String WAIVABLE = "waiver_allowed";
    private static final String RUN = "consecutive_decertifications";

    private final Marked text;
    private final EchoReader reader;
    private final StandingAnswers answers;
    private final DatePointedAt dates;
    private final Exceptions exceptions;

    /// Over one marked text, with the words that point back.
    ///
    /// @param text the marked text
    /// @param words the words that point back
    public StandingEchoes(Marked text, EchoWords words) {
        this.text = text;
        reader = new EchoReader(text, words);
        answers = new StandingAnswers(text, words);
        dates = new DatePointedAt(text);
        exceptions = new Exceptions(text, words);
    }

    /// The claims told in full and those that point back at them, in the order of the text.
    ///
    /// @param told the claims told so far, in the order of the text
    /// @return those claims and the ones that point back at them, in the order of the text
    public List<Found> addTo(List<Found> told) {
        var all = new ArrayList<>(told);
        ellipses(told, all);
        new GappedYears(text).addTo(all);
        var near = new ToldBySentence(text, all);
        answers.addTo(all, near);
        for (int i = 0; i < text.size(); i++) {
            Mention.Places places = text.placesFrom(i);
            if (places == null) {
                continue;
            }
            List<Found> here = countries(places) ? near.near(i) : List.of();
            Found echo = here.isEmpty() || taken(places, here) ? null : echo(places, here);
            if (echo != null) {
                all.add(echo);
                near.add(echo);
            }
            i = places.to() - 1;
        }
        all.sort(Comparator.comparingInt(Found::from));
        return all;
    }

    /// "As it had been from 1987 to 1991", "como lo fue en 2005": the same standing of the same country, then.
    private void ellipses(List<Found> told, List<Found> all) {
        for (Found found : told) {
            boolean standing = Outcome.isStanding(found.indicator()) && found.type() == ClaimType.status;
            int as = standing ? reader.as(found.to()) : -1;
            SeveralYears years = as < 0 ? null : SeveralYears.behind(text, as, reader.then(as));
            if (years != null) {
                all.add(new Found(
                        as,
                        years.to(),
                        found.type(),
                        found.indicator(),
                        "",
                        found.amount(),
                        "place",
                        years.period(),
                        found.mentions().stream()
                                .filter(mention -> mention instanceof Mention.Places)
                                .toList(),
                        null,
                        ToldStanding.BY_ECHO + "as it had been"));
            }
        }
    }

    private static boolean countries(Mention.Places places) {
        return places.codes().stream().allMatch(CountryInFocus::country);
    }

    /// Whether something told in full has these countries in its words already.
    private static boolean taken(Mention.Places places, List<Found> all) {
        for (Found found : all) {
            if (found.from() < places.to() && places.from() < found.to()) {
                return true;
            }
            boolean named = Outcome.isStanding(found.indicator())
                    && found.from() < places.to() // "so did Haiti, a country that in 1998 had been certified"
                    && found.mentions().contains(places);
            if (named) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found echo(Mention.Places places, List<Found> all) {
        Found last = before(places.from(), all, true);
        Found allowed = allowed(places, all, last);
        if (allowed != null || last == null) {
            return allowed;
        }
        Pointer pointer = reader.listed(places, last);
        if (pointer != null) {
            return countedIn(places, last, pointer);
        }
        Found standing = before(places.from(), all, false);
        pointer = standing == null ? null : reader.pointing(places, standing);
        return standing == null || pointer == null ? exception(places, last) : pointingAt(places, standing, pointer);
    }

    /// "The law lets him waive the cut, as he did for Peru": what a rule allows was done, or not.
    private @Nullable Found allowed(Mention.Places places, List<Found> all, @Nullable Found last) {
        Found rule = null;
        for (Found found : all) {
            boolean later = last == null || found.from() > last.from();
            rule = found.amount().word().equals(WAIVABLE) && found.to() <= places.from() && later ? found : rule;
        }
        Pointer pointer = rule == null ? null : reader.done(places, rule);
        if (rule == null || pointer == null) {
            return null;
        }
        Outcome outcome = pointer.turned() ? Outcome.waiver_denied : Outcome.waiver_granted;
        return standing(places, rule, pointer, outcome.status(), outcome.name());
    }

    /// "Four of them got a waiver; the exception was Peru": the contrary of what was told of several.
    private @Nullable Found exception(Mention.Places places, Found told) {
        Outcome outcome = EchoReader.outcome(told);
        Pointer pointer = outcome == null || outcome == Outcome.decertified ? null : exceptions.of(places, told);
        return outcome == null || pointer == null
                ? null
                : standing(
                        places,
                        told,
                        pointer,
                        outcome.status(),
                        outcome.opposite().name());
    }

    /// The last standing, or number of countries that fared so, told in the sentence of a token or the one before.
    private @Nullable Found before(int token, List<Found> all, boolean counts) {
        Found last = null;
        for (Found found : all) {
            boolean standing = Outcome.isStanding(found.indicator()) && found.type() == ClaimType.status;
            boolean counted =
                    counts && Outcome.countedBy(found.indicator()) != null && found.type() == ClaimType.quantity;
            boolean run = !counts && found.indicator().equals(RUN);
            boolean near = found.to() <= token && text.sentence(token) - text.sentence(found.from()) <= 1;
            boolean later = last == null || found.from() >= last.from();
            if (near && later && (standing || counted || run)) {
                last = found;
            }
        }
        return last;
    }

    private @Nullable Found countedIn(Mention.Places places, Found counted, Pointer pointer) {
        Outcome outcome = Outcome.countedBy(counted.indicator());
        return outcome == null
                ? pointingAt(places, counted, pointer)
                : standing(places, counted, pointer, outcome.status(), outcome.name());
    }

    private @Nullable Found pointingAt(Mention.Places places, Found told, Pointer pointer) {
        if (told.indicator().equals(RUN)) {
            return pointer.turned() ? null : run(places, told, pointer);
        }
        Outcome outcome = EchoReader.outcome(told);
        if (outcome == null) {
            return null;
        }
        Outcome echoed = pointer.turned() ? outcome.opposite() : outcome;
        return standing(places, told, pointer, told.indicator(), echoed.name());
    }

    private Found standing(Mention.Places places, Found told, Pointer pointer, String indicator, String value) {
        return ToldStanding.of(
                pointer.from(),
                pointer.to(),
                indicator,
                value,
                dates.of(places, told),
                ToldStanding.BY_ECHO + pointer.why());
    }

    /// "… its third refusal running, as it was for Iran and Syria".
    private static Found run(Mention.Places places, Found told, Pointer pointer) {
        return new Found(
                pointer.from(),
                pointer.to(),
                told.type(),
                RUN,
                "",
                told.amount(),
                "place",
                told.period(),
                List.of(places),
                null,
                ToldStanding.BY_ECHO + pointer.why());
    }
}
