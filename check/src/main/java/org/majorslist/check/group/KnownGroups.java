package org.majorslist.check.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.link.RankedBehind;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.GroupWords;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.WordList;

/// Countries a text names together of which the record tells that they fared alike in the decision spoken of: "Bolivia,
/// Myanmar and Venezuela share the bench". An informed reader knows what is said of them, whatever the words.
public final class KnownGroups {
    private static final int MANY = 3;
    private static final int BRIEF = 10; // words of a sentence that says no more than names
    private static final WordList POSSESSIVE = WordList.of("'s", "'");
    private static final List<String> BLAME = List.of("decertify", "demonstrable", "refuse", "waiver");

    private final Marked text;
    private final GroupWords words;
    private final CountryInFocus focus;
    private final DecisionSpokenOf decisions;
    private final KnownCounts counts;
    private final KnownAlone alone;
    private final boolean topic;

    /// Makes it ready for one text.
    ///
    /// @param text the text
    /// @param words the words of group-words.csv
    /// @param focus the country the text is about
    /// @param decisions which decision a claim speaks of
    /// @param notClaims of each token why a number there is no claim, or an empty text
    /// @param topic whether the text is about the certification
    public KnownGroups(
            Marked text,
            GroupWords words,
            CountryInFocus focus,
            DecisionSpokenOf decisions,
            String[] notClaims,
            boolean topic) {
        this.text = text;
        this.words = words;
        this.focus = focus;
        this.decisions = decisions;
        this.topic = topic;
        counts = new KnownCounts(text, words, decisions, notClaims);
        alone = new KnownAlone(text, words, decisions);
    }

    /// The groups no other claim tells of.
    ///
    /// @param told the claims found so far
    /// @return what is new, in the order of the text
    public List<Found> addTo(List<Found> told) {
        var all = new ArrayList<Found>();
        var near = new Told(text, told);
        for (int i = 0; i < text.size(); i++) {
            Mention.Places places = text.placesFrom(i);
            Found found = places == null
                    ? (topic ? counts.at(i, near) : null)
                    : near.free(places) ? ofCountries(places, near) : null;
            if (found != null) {
                all.add(found);
                near.add(found);
            }
            i = places == null ? i : places.to() - 1;
        }
        return all;
    }

    private @Nullable Found ofCountries(Mention.Places places, Told near) {
        Found group = places.codes().size() > 1 ? read(places, near) : null;
        return group == null && topic ? alone.read(places, near) : group;
    }

    private @Nullable Found read(Mention.Places places, Told near) {
        boolean countries = places.codes().stream().allMatch(CountryInFocus::country);
        GroupClause clause = GroupClause.around(text, places);
        if (!countries
                || RankedBehind.is(text, places)
                || text.in(places.to(), POSSESSIVE)
                || clause.measured(text)
                || clause.unreal(text)) {
            return null;
        }
        KnownDecision decision = decisions.of(standing(places, Outcome.decertified, ""));
        if (decision == null) {
            return null;
        }
        GroupSigns said = clause.signs(text, words, places);
        if (!said.blamed() && !said.spared() && clause.ofOtherMatters(text)) {
            return null;
        }
        boolean echoed = !said.blamed() && near.lastOutcome(places.from()) == Outcome.waiver_granted;
        GroupSigns signs = echoed ? said.sparing() : said;
        Found earlier = earlier(places, decision, signs);
        if (earlier != null) {
            return earlier;
        }
        GroupFit fit = fit(places, decision, signs);
        return fit == null || !sure(places, fit, said, near)
                ? null
                : standing(places, fit.outcome(), fit.why(decision));
    }

    private @Nullable GroupFit fit(Mention.Places places, KnownDecision decision, GroupSigns signs) {
        return GroupFit.of(places.codes(), decision, focus.before(places.from()), signs);
    }

    /// The decision before the one a claim would speak of, if its year is named near and these are just its group, not
    /// that of the later one.
    private @Nullable Found earlier(Mention.Places places, KnownDecision decision, GroupSigns signs) {
        GroupFit now = places.codes().size() < MANY ? null : fit(places, decision, signs);
        boolean whole = places.codes().size() < MANY || (now != null && now.missed() == 0);
        KnownDecision before = whole ? null : decisions.before(decision);
        GroupFit then = before == null ? null : fit(places, before, signs);
        return before == null
                        || then == null
                        || !then.just()
                        || !named(places, before.day().getYear())
                ? null
                : standing(places, then.outcome(), then.why(before))
                        .at(before.day().toString());
    }

    /// Whether the sentence or the one before names a year.
    private boolean named(Mention.Places places, int year) {
        int sentence = text.sentence(places.from());
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            for (Mention.Date date : text.datesOf(s)) {
                if (date.period().startsWith(String.valueOf(year))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether enough shows that the record's group is meant: four or more who are all of one are a sign in any text,
    /// three or more where the text is about the certification, others where the words around speak of it.
    private boolean sure(Mention.Places places, GroupFit fit, GroupSigns signs, Told near) {
        int size = places.codes().size();
        if (!topic) {
            return fit.just() && size > MANY;
        }
        boolean named = size >= MANY || brief(places.from()); // "Just two names: Bolivia and Venezuela."
        return (fit.just() && named) || signs.any() || spoken(places, near);
    }

    private boolean brief(int at) {
        return text.sentenceEnd(at) - text.sentenceStart(at) <= BRIEF;
    }

    /// Whether the sentence or the one before tells a standing or speaks of failing.
    private boolean spoken(Mention.Places places, Told near) {
        int sentence = text.sentence(places.from());
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            for (String concept : BLAME) {
                if (text.speaksOf(s, concept)) {
                    return true;
                }
            }
        }
        return near.around(places.from()).stream()
                .anyMatch(found -> Outcome.isStanding(found.indicator()) || Outcome.isCount(found.indicator()));
    }

    private static Found standing(Mention.Places places, Outcome outcome, String why) {
        return new Found(
                places.from(),
                places.to(),
                ClaimType.status,
                outcome.status(),
                "",
                Amount.word(outcome.name(), "", Qualifier.EXACTLY),
                "place",
                "decision",
                List.of(places),
                null,
                why);
    }
}
