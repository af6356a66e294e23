package org.majorslist.check.period;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Years;

/// The years of the levels a text has told so far, by the thing they are of.
final class LevelYears {
    /// The year of a level, and that of the level of the same thing before it.
    record Level(String year, int sentence, String before) {}

    private final Marked text;
    private final Map<String, Level> levels = new HashMap<>();

    LevelYears(Marked text) {
        this.text = text;
    }

    /// What a figure is of: its indicator, else its detail, else its unit.
    static String key(Found found) {
        return found.indicator().equals("other")
                ? found.detail().isEmpty() ? found.amount().unit() : found.detail()
                : found.indicator();
    }

    /// Remembers the year of a level.
    void note(Found found, String period) {
        int sentence = text.sentence(found.from());
        Level before = levels.get(key(found));
        boolean other = before != null && !before.year().equals(period);
        boolean keep = before != null && before.sentence() >= sentence - 1 && Years.later(before.year(), period);
        if (keep && before != null) {
            levels.put(key(found), new Level(before.year(), sentence, period));
        } else {
            levels.put(
                    key(found),
                    new Level(period, sentence, before == null ? "" : other ? before.year() : before.before()));
        }
    }

    /// The last level of the same thing; `null` if none was told.
    @Nullable
    Level last(Found found) {
        return levels.get(key(found));
    }

    /// The years of the last two levels of one thing, such as `2021..2024`, the later within some sentences; else
    /// empty.
    String lastTwo(Found found, int sentences) {
        Level level = levels.get(key(found));
        boolean near = level != null && text.sentence(found.from()) - level.sentence() <= sentences;
        boolean grown = level != null && near && Years.later(level.year(), level.before());
        return level != null && grown ? level.before() + ".." + level.year() : "";
    }
}
