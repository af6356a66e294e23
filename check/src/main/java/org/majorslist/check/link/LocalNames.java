package org.majorslist.check.link;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Phrases;

/// Names that belong to one country though they are none of it: its armed groups, offices and valleys, by
/// local-names.csv. A sentence that names no place but one of them is about that country.
///
/// @param text the text
/// @param names the names, each with the code of its country
public record LocalNames(Marked text, Phrases<String> names) {
    /// The country whose group, office or valley a sentence names nearest before a token, else behind it; empty if it
    /// names none.
    String nearest(int sentence, int at) {
        String behind = "";
        for (int i = Math.min(at, text.to(sentence)) - 1; i >= text.from(sentence); i--) {
            String code = at(i);
            if (!code.isEmpty()) {
                return code;
            }
        }
        for (int i = at; i < text.to(sentence) && behind.isEmpty(); i++) {
            behind = at(i);
        }
        return behind;
    }

    /// The one country whose groups, offices and valleys a sentence names; empty if it names none, or several's.
    String only(int sentence) {
        String only = "";
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            String code = at(i);
            if (!code.isEmpty() && !only.isEmpty() && !code.equals(only)) {
                return "";
            }
            only = code.isEmpty() ? only : code;
        }
        return only;
    }

    /// The country of the name that begins at a token; empty if none does.
    String at(int i) {
        Phrases.Hit<String> hit = text.token(i).isWord() ? names.firstAt(text.tokens(), i) : null;
        return hit == null ? "" : hit.meaning();
    }
}
