package org.majorslist.check.find;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.SuperlativeWords;
import org.majorslist.check.mark.SuperlativeWords.Role;
import org.majorslist.check.mark.SuperlativeWords.Word;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;

/// Reads records word by word: what is most of all, more than ever, or was never so, by the words of superlatives.csv.
///
/// A word looks for the one it needs within some tokens of its clause, so that time is bounded whatever the text.
final class SuperlativeClauses {
    private static final int LEADER_WITHIN = 6;
    private static final int SCOPE_WITHIN = 9;
    private static final int BEYOND_WITHIN = 6;
    private static final int MUCH_WITHIN = 7;
    private static final int LENGTH_WITHIN = 6;
    private static final ListedWords LENGTH_LEADS = ListedWords.named("superlative_clauses.length_leads");
    private static final ListedWords CUTS = ListedWords.named("superlative_clauses.cuts");

    private final Marked text;
    private final SuperlativeWords words;

    SuperlativeClauses(Marked text, SuperlativeWords words) {
        this.text = text;
        this.words = words;
    }

    /// Gives every claim read to the taker.
    void each(BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int i = 0; i < text.size(); i++) {
            for (Phrases.Hit<Word> hit : words.at(text, i)) {
                int to = end(hit);
                if (to > 0) {
                    taker.accept(hit.meaning().rule(), match(hit, to));
                    break;
                }
            }
        }
    }

    /// "Putumayo led the table": a place in the table is that of the department or country just before.
    private Pattern.Match match(Phrases.Hit<Word> hit, int to) {
        int from = hit.from();
        if (hit.meaning().role() == Role.place) {
            for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - LEADER_WITHIN); i--) {
                Mention.Places place = text.place(i);
                if (place != null) {
                    return new Pattern.Match(place.from(), to, place.from(), to, List.of(place));
                }
            }
        }
        return new Pattern.Match(from, to, from, to, List.of());
    }

    /// Behind the words that tell a record; -1 if these do not.
    private int end(Phrases.Hit<Word> hit) {
        Phrases.Hit<Word> needed = switch (hit.meaning().role()) {
            case alone, place -> hit;
            case most -> next(hit, Role.scope, SCOPE_WITHIN);
            case more -> next(hit, Role.beyond, BEYOND_WITHIN);
            case never -> next(hit, Role.much, MUCH_WITHIN);
            case scope, beyond, much -> null;
        };
        boolean length = needed == null && hit.meaning().role() == Role.most;
        return needed != null ? needed.to() : length ? lengthBehind(hit) : -1;
    }

    /// "The highest in ten years", "la más alta de los últimos diez años": behind the length; -1 if none follows.
    private int lengthBehind(Phrases.Hit<Word> hit) {
        int end = Math.min(text.sentenceEnd(hit.from()), hit.to() + LENGTH_WITHIN);
        for (int i = hit.to(); i < end && !text.in(i, CUTS) && !text.token(i).isMark(","); i++) {
            Mention.Quantity length = text.quantity(i);
            if (length != null) {
                boolean years = length.unit().equals("years") || length.unit().equals("decades");
                return years && text.in(i - 1, LENGTH_LEADS) ? length.to() : -1;
            }
        }
        return -1;
    }

    /// The word of a role that stands next behind another in its clause.
    private Phrases.@Nullable Hit<Word> next(Phrases.Hit<Word> hit, Role role, int within) {
        int end = Math.min(text.sentenceEnd(hit.from()), hit.to() + within);
        for (int i = hit.to(); i < end && !text.in(i, CUTS); i++) {
            for (Phrases.Hit<Word> other : words.at(text, i)) {
                if (other.meaning().role() == role) {
                    return other;
                }
            }
        }
        return null;
    }
}
