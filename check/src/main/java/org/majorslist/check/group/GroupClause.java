package org.majorslist.check.group;

import java.util.List;
import org.majorslist.check.mark.GroupWords;
import org.majorslist.check.mark.GroupWords.Sign;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.WordList;

/// What the clause of some countries says beside their names.
///
/// @param from first token of the clause
/// @param to behind its last
/// @param core first token of the part of it between commas or brackets that has the countries
/// @param end behind the last of that part
record GroupClause(int from, int to, int core, int end) {
    private static final int LONGEST = 24;
    private static final List<String> OTHER_MATTERS =
            List.of("cultivate", "produce", "coca", "cocaine", "othergood", "othercase", "otherforum");
    private static final WordList BREAKS = WordList.of(",", "(", ")", "—", "–", ":");

    /// The clause around some countries, up to a semicolon, colon or the ends of the sentence, and not far.
    static GroupClause around(Marked text, Mention.Places places) {
        int from = places.from();
        while (from > text.sentenceStart(places.from()) && places.from() - from < LONGEST && !text.stops(from - 1)) {
            from--;
        }
        int to = places.to();
        int high = Math.min(text.sentenceEnd(places.from()), places.to() + LONGEST);
        while (to < high && !text.stops(to)) {
            to++;
        }
        int core = places.from();
        while (core > from && !breaks(text, core - 1)) {
            core--;
        }
        int end = places.to();
        while (end < to && !breaks(text, end)) {
            end++;
        }
        return new GroupClause(from, to, core, end);
    }

    /// What its words say of the countries.
    GroupSigns signs(Marked text, GroupWords words, Mention.Places places) {
        return new GroupSigns(
                has(text, words, Sign.company, places),
                has(text, words, Sign.failing, places),
                has(text, words, Sign.spared, places));
    }

    private boolean has(Marked text, GroupWords words, Sign sign, Mention.Places places) {
        for (int i = from; i < to; i++) {
            boolean name = i >= places.from() && i < places.to();
            if (!name && words.at(text, i, sign)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a figure of something else than countries stands in it.
    boolean measured(Marked text) {
        for (int i = from; i < to; i++) {
            Mention.Quantity quantity = text.quantity(i);
            boolean other = quantity != null
                    && text.date(i) == null
                    && !quantity.unit().isEmpty()
                    && !quantity.kind().equals("time")
                    && !quantity.unit().equals("countries");
            if (other) {
                return true;
            }
        }
        return false;
    }

    /// Whether it speaks of another matter: what countries grow, make or sell, other lists and other tests.
    boolean ofOtherMatters(Marked text) {
        for (int i = from; i < to; i++) {
            for (String concept : OTHER_MATTERS) {
                if (text.is(i, concept)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean breaks(Marked text, int i) {
        return text.in(i, BREAKS);
    }

    /// Whether the part with the countries only wishes, fears or foresees.
    boolean unreal(Marked text) {
        for (int i = core; i < end; i++) {
            if (text.cue(i, Cue.unreal) || text.cue(i, Cue.foreseen) || text.cue(i, Cue.wish)) {
                return true;
            }
        }
        return false;
    }
}
