package org.majorslist.check.standing;

import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Language;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.link.RankedBehind;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Whether words of a standing, a waiver or the law tell of another case: another thing than the country is judged
/// ("organic coffee was certified", "a visa waiver"), or another than Washington judges ("the court condemned Peru",
/// "Canada exempted Peru").
///
/// Only the clause counts, up to a comma or a word such as "despite", and not where it names the drug test itself.
public final class OtherCases {
    private static final int WITHIN = 10;
    private static final int BEHIND = 8;
    private static final int BY_WITHIN = 6;
    private static final int SINCE_WITHIN = 3;
    private static final String OWN = "owncase";
    private static final String OTHER = "othercase";
    private static final String OTHER_TIME = "othertime"; // what a year may be of, and a reason for a standing
    private static final String JUDGE = "otherjudge";
    private static final String FORUM = "otherforum";
    private static final Set<String> STANDINGS = Set.of(
            "certification_status", "certification_waiver", "consecutive_decertifications", "decertification_year");
    private static final Set<String> OF_LAW = Set.of(
            "congress_30_days", "congress_may_overturn", "limit_trade_preferences", "asset_freeze", "oppose_mdb_loans");
    private static final ListedWords ENVOYS = ListedWords.named("other_cases.envoys");
    private static final ListedWords TURNS = ListedWords.named("other_cases.turns");
    private static final WordList TAKES_UP = WordList.ofWords("something which algo cosa hecho situacion lo");
    private static final WordList BY = WordList.of("by", "por");

    private static final WordList ONE_OF_MANY = WordList.of("an", "un", "una");
    private static final WordList OF_WHAT = WordList.of("of", "on", "into", "for", "de", "del", "sobre");
    private static final int TEST_WITHIN = 5;

    private final Marked text;

    /// Makes it ready for one text.
    ///
    /// @param text the text
    public OtherCases(Marked text) {
        this.text = text;
    }

    /// Whether a claim is of another case.
    ///
    /// @param rule by which it was found
    /// @param match its words
    /// @return false if it may be of the country and the drug test
    public boolean has(Patterns.Rule rule, Pattern.Match match) {
        boolean standing = rule.type() != ClaimType.legal && STANDINGS.contains(rule.indicator());
        boolean legal = rule.type() == ClaimType.legal && OF_LAW.contains(rule.get("value"));
        if (!standing && !legal) {
            return false;
        }
        int low = beginsWhole(match.wholeFrom());
        int high = ends(match.wholeTo());
        int aside = comma(match.wholeFrom(), match.wholeTo(), 1);
        int resumed = comma(match.wholeTo() - 1, match.wholeFrom() - 1, -1);
        if (standing && ranked(match)) {
            return true;
        }
        boolean time = rule.indicator().equals("decertification_year");
        if (time && weighed(low, high)) {
            return true;
        }
        if (any(low, high, OWN)) {
            return false;
        }
        if (legal) {
            return any(low, high, FORUM);
        }
        if (time && any(low, high, OTHER_TIME)) {
            return true;
        }
        if (standing && otherTest(match)) {
            return true;
        }
        boolean other = aside < 0 ? any(low, high, OTHER) : any(low, aside, OTHER) || any(resumed, high, OTHER);
        return other || judgedByOthers(low, match, high) || countryActs(match) || aidOfItsOwn(match);
    }

    /// "The third largest maker after Colombia and Peru": the claim is nothing but their names.
    private boolean ranked(Pattern.Match match) {
        return match.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Places places
                        && places.from() == match.from()
                        && places.to() >= match.to()
                        && RankedBehind.is(text, places));
    }

    /// "Failed a safety test", "passed an inspection of its banks": one of many tests, and no word of it says that it
    /// is of drugs.
    private boolean otherTest(Pattern.Match match) {
        int high = Math.min(text.sentenceEnd(match.wholeTo() - 1), match.wholeTo() + 2);
        for (int i = match.from(); i < high; i++) {
            if (text.in(i, ONE_OF_MANY) || (text.language() == Language.en && text.reads(i, "a"))) {
                int most = Math.min(text.sentenceEnd(i), i + TEST_WITHIN);
                for (int k = i + 1; k < most; k++) {
                    if (text.plays(k, StandingWord.test)) {
                        return ofAnother(i + 1, k);
                    }
                }
            }
        }
        return false;
    }

    private boolean ofAnother(int from, int test) {
        if (text.is(test, "exam")) {
            return false; // "a certification"
        }
        for (int i = from; i < test; i++) {
            if (!text.plays(i, StandingWord.test_kind)) {
                return true;
            }
        }
        int behind = text.plays(test + 1, StandingWord.test_kind) ? test + 2 : test + 1;
        return text.in(behind, OF_WHAT);
    }

    /// Whether the clause of a time tells of another case: "the first papal visit since 1996".
    ///
    /// @param at a token of the time
    /// @return false if nothing else is named there
    public boolean around(int at) {
        int since = at;
        for (int i = at - 1; i >= Math.max(text.sentenceStart(at), at - SINCE_WITHIN); i--) {
            since = text.says(i, TimeWord.since) ? i : since;
        }
        int low = beginsWhole(since);
        int high = ends(at + 1);
        boolean other = any(low, high, OTHER) || any(low, high, OTHER_TIME) || envoys(low, high);
        return weighed(low, high) || (other && !any(low, high, OWN));
    }

    /// "It has had no ambassador since 2008".
    private boolean envoys(int low, int high) {
        for (int i = low; i < high; i++) {
            if (text.in(i, ENVOYS)) {
                return true;
            }
        }
        return false;
    }

    /// "The last time it was considered": what was only thought of did not happen.
    private boolean weighed(int low, int high) {
        for (int i = low; i < high; i++) {
            if (text.plays(i, StandingWord.weighs)) {
                return true;
            }
        }
        return false;
    }

    /// "The court condemned Peru", "Peru was condemned by the court", unless Washington stands in the clause too.
    private boolean judgedByOthers(int low, Pattern.Match match, int high) {
        for (int i = low; i < high; i++) {
            Mention.Places place = text.place(i);
            boolean washington = place != null && place.codes().contains("USA") && !text.is(i, JUDGE);
            if (washington || (text.plays(i, StandingWord.judge) && !text.is(i, JUDGE))) {
                return false;
            }
        }
        int behind = Math.min(high, match.wholeTo() + BY_WITHIN);
        return any(low, match.wholeFrom() + 1, JUDGE) || (by(match.to(), behind) && any(match.to(), behind, JUDGE));
    }

    private boolean by(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.in(i, BY)) {
                return true;
            }
        }
        return false;
    }

    /// "Canada exempted Mexico": a country opens the sentence as the one who acts, and another is acted on.
    private boolean countryActs(Pattern.Match match) {
        int from = match.from();
        Mention.Places actor = from == text.sentenceStart(from) ? null : text.place(from - 1);
        return actor != null
                && actor.from() == text.sentenceStart(from)
                && actor.to() == from
                && foreign(actor)
                && match.mentions().stream()
                        .anyMatch(mention -> mention instanceof Mention.Places places
                                && places.from() > from
                                && !places.codes().equals(actor.codes()));
    }

    /// "Spain keeps its aid to Bolivia": a country keeps what it gives to another.
    private boolean aidOfItsOwn(Pattern.Match match) {
        Mention.Places whom = text.in(match.wholeTo(), SmallWords.TO_OR_FOR) ? text.place(match.wholeTo() + 1) : null;
        return whom != null
                && foreign(whom)
                && match.mentions().stream()
                        .anyMatch(mention -> mention instanceof Mention.Places places
                                && places.to() <= match.wholeTo()
                                && !places.codes().equals(whom.codes()));
    }

    private static boolean foreign(Mention.Places places) {
        return places.codes().stream().allMatch(code -> CountryInFocus.country(code) && !code.equals("USA"));
    }

    private boolean any(int from, int to, String concept) {
        for (int i = from; i < to; i++) {
            if (text.is(i, concept)) {
                return true;
            }
        }
        return false;
    }

    /// The first comma or bracket from a token on, before another; -1 if there is none.
    private int comma(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (text.reads(i, ",") || text.reads(i, "(") || text.reads(i, ")")) {
                return i;
            }
        }
        return -1;
    }

    /// "The team won, something not seen since 1993": words that take up a clause begin with it.
    private int beginsWhole(int at) {
        int low = begins(at);
        return text.reads(low - 1, ",") && text.in(low, TAKES_UP) ? begins(low - 1) : low;
    }

    private int begins(int at) {
        int low = Math.max(text.sentenceStart(at), at - WITHIN);
        int i = at;
        while (i > low && !turns(i - 1)) {
            i--;
        }
        return i;
    }

    private int ends(int to) {
        int high = Math.min(text.sentenceEnd(to - 1), to + BEHIND);
        int i = to;
        while (i < high && !turns(i)) {
            i++;
        }
        return i;
    }

    private boolean turns(int i) {
        return text.stops(i) || text.reads(i, ",") || text.reads(i, "(") || text.reads(i, ")") || text.in(i, TURNS);
    }
}
