package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SpanishVerbs;

/// A participle that opens its sentence and is told of the subject behind the comma: "Refused by Washington in May,
/// Colombia ...", "Descertificada por segunda vez, Colombia ...", "Having been refused twice, Peru ...".
///
/// It looks for that comma within a few words, so that time stays linear.
final class OpeningParticiple {
    private static final int COMMA_WITHIN = 22;
    private static final int SUBJECT_WITHIN = 3;

    private static final ListedWords LEADS = ListedWords.named("opening_participle.leads");

    private final Marked text;
    private final JudgedParty parties;

    OpeningParticiple(Marked text, JudgedParty parties) {
        this.text = text;
        this.parties = parties;
    }

    /// The subject of a participle that opens its sentence; `null` if the word opens none.
    @Nullable
    Party subject(int from, int to) {
        if (!participle(to - 1) || !opens(from)) {
            return null;
        }
        for (int i = to; i < Math.min(text.sentenceEnd(from), to + COMMA_WITHIN); i++) {
            if (text.stops(i) || (text.place(i) != null && text.reads(i + 1, ","))) {
                return null; // "refused were Laos, Peru and Cuba"
            }
            Party party = text.reads(i, ",") ? parties.behind(i + 1, SUBJECT_WITHIN) : null;
            if (party != null) {
                return verbFollows(party) ? party : null;
            }
        }
        return null;
    }

    private boolean participle(int i) {
        return text.language() == Language.es
                ? SpanishVerbs.participle(text.norm(i))
                : text.norm(i).endsWith("ed") || text.norm(i).endsWith("n");
    }

    private boolean opens(int from) {
        for (int i = text.sentenceStart(from); i < from; i++) {
            boolean adverb = text.norm(i).endsWith("ly") || text.norm(i).endsWith("mente");
            if (!adverb && !text.in(i, LEADS)) {
                return false;
            }
        }
        return true;
    }

    /// A list goes on ("refused by Congress, Peru and the Senate"), a subject is followed by its verb or an aside.
    private boolean verbFollows(Party party) {
        int to = party.to();
        return to < text.sentenceEnd(party.from()) && (text.token(to).isWord() || text.reads(to, ","));
    }
}
