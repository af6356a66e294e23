package org.majorslist.check.legal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.LawWords;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.PartSet;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;

/// The words of law-words.csv in a text, by the part they play, and which of them stand near one another.
final class LawParts {
    private static final int BEHIND = 12;
    private static final int BEFORE = 12;
    private static final int NEAR = 8;
    private static final int EARLIER = 40;

    private static final ListedWords TURNS = ListedWords.named("law_parts.turns");

    private final Marked text;
    private final List<Phrases.Hit<Integer>>[] hits;

    LawParts(Marked text, LawWords words) {
        this.text = text;
        hits = hits(text, words);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of a generic type
    private static List<Phrases.Hit<Integer>>[] hits(Marked text, LawWords words) {
        List<Phrases.Hit<Integer>>[] hits = new List[text.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = words.at(text, i);
        }
        return hits;
    }

    /// The words that begin at a token.
    List<Phrases.Hit<Integer>> at(int i) {
        return hits[i];
    }

    /// Whether a word of some parts begins between two tokens.
    boolean any(PartSet parts, int from, int to) {
        for (int i = from; i < to; i++) {
            if (first(parts, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether a comma stands between two tokens.
    boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.reads(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /// The nearest of some parts behind a deed, in its clause; `null` if there is none.
    Phrases.@Nullable Hit<Integer> behind(PartSet parts, Phrases.Hit<Integer> deed) {
        int end = Math.min(text.sentenceEnd(deed.from()), deed.to() + BEHIND);
        for (int i = deed.to(); i < end && !turns(i); i++) {
            Phrases.Hit<Integer> hit = first(parts, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /// The nearest of some parts that ends before a deed, in its clause; `null` if there is none.
    Phrases.@Nullable Hit<Integer> before(PartSet parts, Phrases.Hit<Integer> deed) {
        int low = Math.max(text.sentenceStart(deed.from()), deed.from() - BEFORE);
        for (int i = deed.from() - 1; i >= low && !turns(i); i--) {
            Phrases.Hit<Integer> hit = first(parts, i);
            if (hit != null && hit.to() <= deed.from()) {
                return hit;
            }
        }
        return null;
    }

    /// Whether some part stands before a deed, in its sentence or the one before.
    boolean earlier(PartSet parts, Phrases.Hit<Integer> deed) {
        int low = Math.max(text.from(Math.max(0, text.sentence(deed.from()) - 1)), deed.from() - EARLIER);
        return any(parts, low, deed.from());
    }

    /// The hit of some parts that begins at a token; `null` if none does.
    Phrases.@Nullable Hit<Integer> first(PartSet parts, int i) {
        for (Phrases.Hit<Integer> hit : hits[i]) {
            if (parts.has(hit.meaning())) {
                return hit;
            }
        }
        return null;
    }

    /// Whether another clause begins at a token.
    boolean turns(int i) {
        return text.stops(i) || text.token(i).isMark(";") || text.in(i, TURNS);
    }

    /// Whether a part stands in the clause or just beside it, by other words than the deed and its thing.
    boolean near(PartSet parts, int from, int to, Phrases.Hit<Integer> deed, Phrases.Hit<Integer> thing) {
        int end = Math.min(text.sentenceEnd(from), to + NEAR);
        for (int i = Math.max(text.sentenceStart(from), from - NEAR); i < end; i++) {
            for (Phrases.Hit<Integer> hit : hits[i]) {
                boolean other = apart(hit, deed) && apart(hit, thing);
                if (other && parts.has(hit.meaning())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean apart(Phrases.Hit<Integer> a, Phrases.Hit<Integer> b) {
        return a.to() <= b.from() || b.to() <= a.from();
    }
}
