package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.Shortened;
import org.majorslist.check.mark.VerdictWords.Outcome;

/// Finds how countries fared where adverbs, asides or a day between verb and object hide it from the rules: reads the
/// sentence once more without them.
final class ShorterReadings {
    private static final Set<String> OVER_THE_YEARS =
            Set.of("decertification_year", "recertification_year", "consecutive_decertifications");

    private ShorterReadings() {}

    /// Adds what only the shortened sentences tell.
    ///
    /// @param words the claims found in the text as it stands
    /// @return those and the others, in the order of the text
    static List<Found> addTo(List<Found> words, Marked text, Rules.Vocabulary vocabulary) {
        @Nullable Shortened shorter = Shortened.of(text, vocabulary);
        if (shorter == null) {
            return words;
        }
        var all = new ArrayList<>(words);
        var twice = new SaidTwice(text);
        List<Found> again = new WordClaims(shorter.text()).in(shorter::isShorter, vocabulary);
        for (Found found : again) {
            Found whole = shorter.whole(found);
            if (tellsHowTheyFared(found.indicator())) {
                all.removeIf(other -> isMisread(other, whole, shorter));
                if (isNew(whole, all, twice, text)) {
                    all.add(whole);
                }
            }
        }
        all.sort(Comparator.comparingInt(Found::from));
        return all;
    }

    /// Whether a standing read across an aside is told otherwise without it ("neither Peru nor Ecuador (a neighbour)
    /// was decertified"), or told of a country it did not reach. What the aside itself tells stays.
    private static boolean isMisread(Found told, Found shorter, Shortened text) {
        boolean sameWords = Math.min(told.to(), shorter.to()) > Math.max(told.from(), shorter.from());
        boolean sameThing =
                told.indicator().equals(shorter.indicator()) || told.indicator().equals("decertification_year");
        return sameWords
                && sameThing
                && shorter.type() == ClaimType.status
                && (!isOf(told, shorter) || (names(shorter) && !names(told)))
                && text.keeps(told.to() - 1);
    }

    private static boolean names(Found found) {
        return found.mentions().stream().anyMatch(mention -> mention instanceof Mention.Places);
    }

    private static boolean isNew(Found found, List<Found> all, SaidTwice twice, Marked text) {
        int sentence = text.sentence(found.from());
        List<Found> near = all.stream()
                .filter(other -> text.sentence(other.from()) == sentence)
                .toList();
        boolean told = near.stream().anyMatch(other -> isOf(other, found) || other.from() == found.from());
        return !told
                && !twice.told(found, near)
                && near.stream().noneMatch(other -> twice.same(found, other))
                && !twice.clashes(found, near);
    }

    /// Whether the sentence as it stands tells the same: the very standing of a country is not told twice.
    private static boolean isOf(Found told, Found found) {
        return told.type() == ClaimType.status
                && told.indicator().equals(found.indicator())
                && told.amount().equals(found.amount());
    }

    private static boolean tellsHowTheyFared(String indicator) {
        return Outcome.isStanding(indicator) || Outcome.isCount(indicator) || OVER_THE_YEARS.contains(indicator);
    }
}
