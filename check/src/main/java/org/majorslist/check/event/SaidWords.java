package org.majorslist.check.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.event.EventWords.Role;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.words.LikelyWords;
import org.majorslist.check.words.Vocable;

/// Reads the concepts of happenings from words, and the names that stand in few happenings of the record.
///
/// Safe to share between threads.
final class SaidWords {
    /// A word met before.
    ///
    /// @param beginnings the concepts it can begin
    /// @param isName whether it is a name that stands in few happenings
    private record Known(Vocable word, EventWords.Beginnings beginnings, boolean isName) {
        /// Whether it can begin anything or is a name: most words that look like it are not.
        boolean tells() {
            return isName
                    || !beginnings.phrases().isEmpty()
                    || !beginnings.open().isEmpty();
        }

        /// Finder and judge each have words of their own, alike in spelling.
        boolean isOf(Vocable other) {
            return word == other || word.norm().equals(other.norm());
        }
    }

    private static final int SLOTS = 1 << 16; // so many that few words in use share one
    private static final int FEW = 2; // happenings with a name

    private final EventWords words;
    private final Map<String, Integer> names = new HashMap<>();
    private final LikelyWords likely = new LikelyWords();
    /// By a hash of the word; a word may take the place of another. Threads may write the same twice.
    private final @Nullable Known[] known = new @Nullable Known[SLOTS];

    SaidWords(EventWords words, List<KnownEvent> events) {
        this.words = words;
        events.forEach(event -> event.names().forEach(name -> names.merge(name, 1, Integer::sum)));
        names.values().removeIf(count -> count > FEW);
        names.keySet().forEach(likely::add);
        words.beginnings().forEach(likely::add);
    }

    /// The concepts that some words give, in order, and the names that stand in few happenings of the record.
    ///
    /// @param text words of a text
    /// @param from the first word to read; what they say is counted from it
    /// @param to behind the last word to read
    /// @return what they say
    List<Said> said(Vocable[] text, int from, int to) {
        var said = new ArrayList<Said>();
        var named = new ArrayList<Said>(0);
        for (int i = from; i < to; i++) {
            if (likely.mayBeOne(text[i])) {
                Known word = known(text[i]);
                if (word.tells()) {
                    EventWords.addAt(text, i, from, to, word.beginnings(), said);
                }
                if (word.isName()) {
                    named.add(new Said(text[i].norm(), Role.who, i - from, i + 1 - from));
                }
            }
        }
        said.addAll(named);
        return said;
    }

    private Known known(Vocable word) {
        int slot = (word.hash() ^ (word.hash() >>> 16)) & (SLOTS - 1);
        Known found = known[slot];
        if (found == null || !found.isOf(word)) {
            found = new Known(word, words.beginnings(word.norm()), names.containsKey(word.norm()));
            known[slot] = found;
        }
        return found;
    }

    /// The role of a concept; one of no row tells next to nothing.
    Role roleOf(String concept) {
        Role role = words.roleOf(concept);
        return role != null ? role : names.containsKey(concept) ? Role.who : Role.common;
    }
}
