package org.majorslist.check.period;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The months that levels were said to be of: "from January to June the navy seized 120 tons. It also destroyed 40
/// laboratories" counts both over the same months.
final class LevelParts {
    private static final int SENTENCES_ON = 2;
    private static final int MONTH = 7;
    private static final int MONTHS = 16;

    private record Part(String period, int sentence) {}

    private static final Part NONE = new Part("", -1);
    /// Units that say nothing of what is measured.
    private static final Set<String> ANY_THING = Set.of("percent", "share", "times", "USD");

    private final Map<String, Part> ofThing = new HashMap<>();
    private final Map<String, Part> ofUnit = new HashMap<>();
    private Part last = NONE;

    /// Remembers the period of a level.
    ///
    /// @param thing what is counted
    void note(String thing, String unit, String period, int sentence) {
        last = new Part(period, sentence);
        ofThing.put(thing, last);
        if (!ANY_THING.contains(unit)) {
            ofUnit.put(unit, last);
        }
    }

    /// The months a level without a time of its own is of: those of the same thing just before, else those all figures
    /// just before it are of; empty if they were of none, or of another year.
    String of(String thing, String unit, String year, int sentence) {
        Part same = ofThing.getOrDefault(thing, ofUnit.getOrDefault(unit, NONE));
        boolean month = same.period().length() == MONTH && near(same, sentence);
        if (month) {
            return same.period();
        }
        boolean months = last.period().length() == MONTHS
                && near(last, sentence)
                && last.period().startsWith(year);
        return months && !year.isEmpty() ? last.period() : "";
    }

    /// The months the last level of a thing was of, in this sentence or the one before; else empty.
    String ofThing(String thing, int sentence) {
        Part same = ofThing.getOrDefault(thing, NONE);
        return same.period().length() == MONTHS && sentence - same.sentence() <= 1 ? same.period() : "";
    }

    /// The months the last level was of; empty if it was of none, or stands farther off.
    String last(int sentence) {
        return last.period().length() == MONTHS && near(last, sentence) ? last.period() : "";
    }

    private static boolean near(Part part, int sentence) {
        return sentence - part.sentence() <= SENTENCES_ON;
    }
}
