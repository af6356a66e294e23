package org.majorslist.check.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.ToldBySentence;
import org.majorslist.check.mark.VerdictWords.Outcome;

/// The claims told so far, as a group of countries or a count asks of them.
final class Told {

    private final ToldBySentence told;

    Told(Marked text, List<Found> told) {
        this.told = new ToldBySentence(text, told);
    }

    void add(Found found) {
        told.add(found);
    }

    /// Those of the sentence before that of a token, and of its own.
    List<Found> around(int token) {
        return told.near(token);
    }

    /// Those of the sentence of a token, of the one before and of the one behind.
    List<Found> beside(int token) {
        return told.around(token, 1, 1);
    }

    private List<Found> here(int token) {
        return told.near(token, 0);
    }

    /// How those fared of whom the last standing before a token tells, in its sentence or the one before.
    @Nullable
    Outcome lastOutcome(int token) {
        Found last = null;
        for (Found found : around(token)) {
            boolean standing = found.type() == ClaimType.status && found.to() <= token;
            last = standing && (last == null || found.from() >= last.from()) ? found : last;
        }
        for (Outcome outcome : Outcome.values()) {
            if (last != null && outcome.name().equals(last.amount().word())) {
                return outcome;
            }
        }
        return null;
    }

    /// Whether no claim has any of the words of some countries or is told of them.
    boolean free(Mention.Places places) {
        return here(places.from()).stream().noneMatch(found -> meets(found, places) || isOf(found, places));
    }

    /// A claim that names these countries, or a standing behind two of them that names none.
    private static boolean isOf(Found found, Mention.Places places) {
        boolean placeless = true;
        for (Mention mention : found.mentions()) {
            if (mention instanceof Mention.Places own) {
                placeless = false;
                if (own.from() < places.to() && places.from() < own.to()) {
                    return true;
                }
            }
        }
        boolean pair = places.codes().size() == 2;
        return pair && placeless && Outcome.isStanding(found.indicator()) && found.from() >= places.to();
    }

    /// Whether no claim has any of the words of a mention.
    boolean unused(Mention mention) {
        return here(mention.from()).stream().noneMatch(found -> meets(found, mention));
    }

    /// Whether some claim has any of the words between two tokens of a sentence.
    boolean told(int from, int to) {
        return here(from).stream().anyMatch(found -> found.from() < to && from < found.to());
    }

    private static boolean meets(Found found, Mention mention) {
        return found.from() < mention.to() && mention.from() < found.to();
    }
}
