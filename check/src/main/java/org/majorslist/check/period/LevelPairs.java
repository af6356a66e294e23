package org.majorslist.check.period;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Years;

/// The years of the levels a sentence sets side by side: "from 31,000 to 34,000 hectares", "143,000 hectares in 2020,
/// 253,000 in 2023". A change told behind both is between them.
final class LevelPairs {
    private record Pair(String thing, String from, String to) {}

    private final @Nullable Pair[] ofSentence;
    private String base = "";
    private int baseSentence = -1;

    /// @param sentences how many sentences the text has
    LevelPairs(int sentences) {
        ofSentence = new @Nullable Pair[sentences];
    }

    /// Remembers the year of a figure from which another is reckoned.
    void base(String period, int sentence) {
        base = Years.is(period) ? period : "";
        baseSentence = sentence;
    }

    /// The year of the level a sentence sets against an earlier one: "100,000 tons, against 121,000 in
    /// 2013"; empty if it sets none so.
    ///
    /// @param year the year of the figure it is set against
    String setAgainst(String year, int sentence) {
        Pair pair = ofSentence[sentence];
        boolean against = pair != null && baseSentence == sentence && base.equals(year);
        return pair != null && against && Years.later(pair.to(), year) ? pair.to() : "";
    }

    /// Remembers the year of a level.
    ///
    /// @param thing what is measured
    void level(String thing, String year, int sentence) {
        Pair before = ofSentence[sentence];
        String from = baseSentence == sentence
                ? base
                : before == null || !before.thing().equals(thing) ? "" : before.to();
        ofSentence[sentence] = new Pair(thing, from, year);
    }

    /// From the first to the last of two levels of one thing in a sentence, such as `2020..2023`; empty if there are no
    /// two, or the last is the earlier.
    String of(int sentence) {
        Pair pair = sentence < 0 ? null : ofSentence[sentence];
        boolean grown = pair != null && Years.later(pair.to(), pair.from());
        return pair != null && grown ? pair.from() + ".." + pair.to() : "";
    }
}
