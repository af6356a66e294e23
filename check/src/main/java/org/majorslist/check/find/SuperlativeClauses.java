package org.majorslist.check.find;

import java.util.List;
import java.util.Set;
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
import org.majorslist.check.words.TimeWord;

/// Reads records word by word: what is most of all, more than ever, or was never so, by the words
/// of superlatives.csv.
///
/// A word looks for the one it needs within some tokens of its clause, so that time is bounded
/// whatever the text.
final class SuperlativeClauses {
    private static final int LEADER_WITHIN = 6;
    private static final int SCOPE_WITHIN = 9;
    private static final int BEYOND_WITHIN = 6;
    private static final int MUCH_WITHIN = 7;
    private static final int LENGTH_WITHIN = 6;
    private static final int NOBODY_WITHIN = 5;
    private static final int START_WITHIN = 4;
    private static final Set<String> MEASURED = Set.of("measure", "counted", "people");
    private static final Set<String> PARTS = Set.of("percent", "percentage_points");
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
                Phrases.Hit<Word> last = last(hit);
                int to = last == null ? Math.max(lengthBehind(hit), sinceBehind(hit)) : last.to();
                if (to > 0) {
                    taker.accept(rule(hit, last), match(hit, to));
                    break;
                }
            }
        }
    }

    /// "Never so little" is a low: the word that tells the value last decides.
    private static Patterns.Rule rule(Phrases.Hit<Word> hit, Phrases.@Nullable Hit<Word> last) {
        boolean told = last != null && !last.meaning().rule().get("value").isEmpty();
        return told && last != null ? last.meaning().rule() : hit.meaning().rule();
    }

    /// "Putumayo led the table": a place in the table is that of the department or country just
    /// before.
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

    /// The last of the words that tell a record; `null` if these do not.
    private Phrases.@Nullable Hit<Word> last(Phrases.Hit<Word> hit) {
        return switch (hit.meaning().role()) {
            case alone, place -> hit;
            case most -> next(hit, Role.scope, SCOPE_WITHIN);
            case more -> next(hit, Role.beyond, BEYOND_WITHIN);
            case never -> next(hit, Role.much, MUCH_WITHIN);
            case not -> bounded(next(hit, Role.much, MUCH_WITHIN), hit);
            case nobody -> scoped(hit);
            case figured -> isMeasured(text.sentence(hit.from())) ? hit : null;
            case scope, beyond, much -> null;
        };
    }

    /// "Had not been so high since 2014", "desde que hay censo no se había visto tanto": only with
    /// what bounds it.
    private Phrases.@Nullable Hit<Word> bounded(Phrases.@Nullable Hit<Word> much, Phrases.Hit<Word> hit) {
        if (much == null) {
            return null;
        }
        Phrases.Hit<Word> scope = next(much, Role.scope, SCOPE_WITHIN);
        if (scope != null) {
            return scope;
        }
        for (int i = much.to(); i < Math.min(text.sentenceEnd(hit.from()), much.to() + START_WITHIN); i++) {
            if (text.says(i, TimeWord.since)) {
                return much;
            }
        }
        int opens = text.sentenceStart(hit.from());
        for (int i = opens; i < Math.min(hit.from(), opens + START_WITHIN); i++) {
            if (isAny(i, Role.scope)) {
                return much;
            }
        }
        return null;
    }

    /// "Nobody had ever measured more": the more, where a scope stands beside it.
    private Phrases.@Nullable Hit<Word> scoped(Phrases.Hit<Word> hit) {
        Phrases.Hit<Word> more = next(hit, Role.more, NOBODY_WITHIN);
        if (more == null) {
            return null;
        }
        for (int i = hit.to(); i < more.from(); i++) {
            if (isAny(i, Role.scope)) {
                return more;
            }
        }
        return next(more, Role.scope, SCOPE_WITHIN);
    }

    private boolean isAny(int i, Role role) {
        return words.at(text, i).stream().anyMatch(hit -> hit.meaning().role() == role);
    }

    /// Whether a sentence, or the one before, tells a figure of something measured or counted.
    private boolean isMeasured(int sentence) {
        for (int i = text.from(Math.max(0, sentence - 1)); i < text.to(sentence); i++) {
            Mention.Quantity figure = text.date(i) == null ? text.quantity(i) : null;
            if (figure != null && MEASURED.contains(figure.kind()) && !PARTS.contains(figure.unit())) {
                return true;
            }
        }
        return false;
    }

    /// "The highest in ten years", "la más alta de los últimos diez años": behind the length; -1 if
    /// none follows.
    private int lengthBehind(Phrases.Hit<Word> hit) {
        if (hit.meaning().role() != Role.most) {
            return -1;
        }
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

    /// "The fewest since 2004", "su peor resultado desde 2004": behind the year; -1 if none follows.
    private int sinceBehind(Phrases.Hit<Word> hit) {
        if (hit.meaning().role() != Role.most) {
            return -1;
        }
        int end = Math.min(text.sentenceEnd(hit.from()), hit.to() + LENGTH_WITHIN);
        for (int i = hit.to(); i < end && !text.in(i, CUTS) && !text.token(i).isMark(","); i++) {
            if (text.says(i, TimeWord.since)) {
                Mention date = text.date(i + 1);
                return date == null ? -1 : date.to();
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
