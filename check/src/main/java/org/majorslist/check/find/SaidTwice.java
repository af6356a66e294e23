package org.majorslist.check.find;

import java.util.List;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.WordList;

/// Which claims made of words say the same thing twice: a standing with its countries and without, a year and the
/// standing it is told of, two words for one event.
final class SaidTwice {
    private static final int NEAR = 6;
    private static final WordList TURNS = WordList.of("but", "while", "whereas", "pero", "mientras", "aunque");
    private static final WordList PRONOUNS = WordList.of("it", "he", "she", "they");
    private static final Set<String> CERTIFIED =
            Set.of("certification_status", "recertification_year", "decertification_year");

    private final Marked text;

    SaidTwice(Marked text) {
        this.text = text;
    }

    /// "Five were named: Bolivia and Burma have failed demonstrably": the list and the words behind it.
    boolean same(Found a, Found b) {
        boolean inOther = a.overlaps(b) && placeless(a) != placeless(b); // "no waiver" of "Peru received no waiver"
        boolean waiver = a.indicator().equals("certification_waiver") && inOther;
        if (!(a.indicator().equals("certification_status") || waiver) || !sameStatus(a, b)) {
            return false;
        }
        boolean oneNamed = placeless(a) != placeless(b)
                ? follows(placeless(a) ? a : b, placeless(a) ? b : a)
                : codes(a).equals(codes(b));
        return oneNamed && !clauseBetween(a, b);
    }

    /// Whether words without a country stand behind the countries, or just before them; a list that comes later ("…
    /// failed, along with Bolivia") is of others.
    private static boolean follows(Found bare, Found named) {
        return bare.to() > named.from() || named.from() - bare.to() <= 2;
    }

    /// Both spans as one where they stand close, else the one that names countries.
    static Found together(Found first, Found second) {
        Found named = placeless(first) ? second : first;
        int between = Math.max(first.from(), second.from()) - Math.min(first.to(), second.to());
        return between > NEAR
                ? named
                : named.within(
                        Math.min(first.from(), second.from()), Math.max(first.to(), second.to()), named.mentions());
    }

    /// Whether a claim says what one found before it says, or a part of it.
    boolean clashes(Found found, List<Found> near) {
        for (Found other : near) {
            if (clash(found, other)) {
                return true;
            }
        }
        return false;
    }

    /// "Failed 18 times in a row", "in 1999 was certified": a standing read word by word beside the run or the year
    /// that tells it.
    boolean told(Found standing, List<Found> near) {
        for (Found other : near) {
            int between = Math.max(standing.from(), other.from()) - Math.min(standing.to(), other.to());
            boolean run = other.indicator().equals("consecutive_decertifications") && other.from() >= standing.to();
            if (between <= 1 && (run || other.indicator().equals("recertification_year"))) {
                return true;
            }
        }
        return false;
    }

    /// "Waived the penalties, calling the aid vital": a waiver told twice in one sentence of the same countries.
    boolean spared(Found waiver, List<Found> near) {
        for (Found other : near) {
            boolean same = sameStatus(waiver, other) && waiver.indicator().equals("certification_waiver");
            if (same && (placeless(waiver) || placeless(other) || codes(waiver).equals(codes(other)))) {
                return true;
            }
        }
        return false;
    }

    private boolean clash(Found a, Found b) {
        boolean sameThing = a.indicator().equals(b.indicator())
                && a.type() == b.type()
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        boolean sameSentence = text.sentence(a.from()) == text.sentence(b.from());
        boolean twice = sameSentence
                && a.indicator().equals(b.indicator())
                && a.detail().equals(b.detail())
                && a.detail().isEmpty()
                && a.type() == ClaimType.event
                && b.type() == ClaimType.event;
        boolean placeless = placeless(a);
        boolean counted = sameSentence && placeless && a.type() == ClaimType.status && Outcome.isCount(b.indicator());
        boolean duty = a.indicator().equals("drug_control_obligations")
                && b.indicator().equals("certification_status")
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        boolean said = sameSentence
                && a.type() == ClaimType.status
                && placeless
                && a.indicator().equals("certification_status")
                && b.indicator().equals("decertification_year");
        boolean waived = sameSentence
                && a.type() == ClaimType.status
                && b.type() == ClaimType.status
                && a.indicator().equals("certification_waiver")
                && b.indicator().equals("certification_waiver")
                && a.amount().equals(b.amount())
                && Math.max(a.from(), b.from()) - Math.min(a.to(), b.to()) <= NEAR
                && !clauseBetween(a, b)
                && (placeless || placeless(b) || codes(a).equals(codes(b)))
                && !ofPronoun(a.from() < b.from() ? a : b, a.from() < b.from() ? b : a);
        boolean dated = CERTIFIED.contains(a.indicator())
                && CERTIFIED.contains(b.indicator())
                && Math.min(a.to(), b.to()) > Math.max(a.from(), b.from());
        boolean law = sameSentence
                && a.type() == ClaimType.legal
                && b.type() == ClaimType.legal
                && a.indicator().equals(b.indicator())
                && a.amount().equals(b.amount());
        return law
                || sameThing
                || twice
                || counted
                || duty
                || said
                || waived
                || dated
                || (a.overlaps(b) && !aside(a, b));
    }

    /// "Peru, the second largest grower, was spared": a place told in an aside to a standing.
    private static boolean aside(Found a, Found b) {
        Found standing = a.type() == ClaimType.rank ? b : a;
        Found rank = a.type() == ClaimType.rank ? a : b;
        return rank.type() == ClaimType.rank
                && standing.type() == ClaimType.status
                && standing.from() < rank.from()
                && rank.to() < standing.to();
    }

    /// "It was waived, a courtesy extended to Peru as well": another country than the pronoun means.
    private boolean ofPronoun(Found first, Found second) {
        return placeless(first) && !placeless(second) && text.in(first.from(), PRONOUNS);
    }

    private boolean clauseBetween(Found a, Found b) {
        for (int i = Math.min(a.to(), b.to()); i < Math.max(a.from(), b.from()); i++) {
            if (text.token(i).isMark(";") || text.in(i, TURNS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean placeless(Found found) {
        for (Mention mention : found.mentions()) {
            if (mention instanceof Mention.Places) {
                return false;
            }
        }
        return true;
    }

    private static List<String> codes(Found found) {
        return found.mentions().stream()
                .filter(mention -> mention instanceof Mention.Places)
                .flatMap(mention -> ((Mention.Places) mention).codes().stream())
                .toList();
    }

    private static boolean sameStatus(Found a, Found b) {
        return a.type() == ClaimType.status
                && a.indicator().equals(b.indicator())
                && a.amount().equals(b.amount());
    }
}
