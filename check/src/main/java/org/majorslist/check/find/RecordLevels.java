package org.majorslist.check.find;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;

/// Ties records to the level they are told of: "253,000 hectares of coca, the most since the census
/// began" is a record of what that figure counts, whatever verb its own words hold.
final class RecordLevels {
    private static final int BESIDE = 10;
    private static final ListedWords JOINS = ListedWords.named("record_levels.joins");
    private static final ListedWords BETWEEN = ListedWords.named("record_levels.between");
    private static final ListedWords PARTS = ListedWords.named("record_levels.parts");

    private RecordLevels() {}

    /// A record of what the level beside it counts.
    ///
    /// @param told the record as found in the text
    /// @param linked the same as its words link it; `null` if they tell nothing
    /// @param figures the figures of the text, in its order
    /// @return the record with its indicator; `null` if nothing tells it
    static @Nullable Found of(Marked text, Found told, @Nullable Found linked, List<Found> figures) {
        Found level = isRecord(told) ? before(text, told, figures) : null;
        boolean same = level != null && text.sentence(level.from()) == text.sentence(told.from());
        boolean meant = level != null && (linked == null || (same && isBeside(text, level, told)));
        return meant && level != null ? counting(told, level) : linked;
    }

    /// Years that no record is told of: "not been this small since 2002" is no year of a refusal.
    ///
    /// @param years claims of years
    /// @param words claims made of words, records among them
    /// @return those that stand apart from records
    static List<Found> apart(List<Found> years, List<Found> words) {
        var starts = new TreeSet<Integer>();
        words.stream().filter(RecordLevels::isRecord).forEach(record -> starts.add(record.from()));
        return years.stream()
                .filter(year -> starts.subSet(year.from(), year.to()).isEmpty())
                .toList();
    }

    private static boolean isRecord(Found found) {
        return found.type() == ClaimType.rank && found.amount().isRecord();
    }

    /// The last figure before a record, in its sentence or the one before; `null` if it tells no
    /// level.
    private static @Nullable Found before(Marked text, Found record, List<Found> figures) {
        int first = text.sentence(record.from()) - 1;
        for (int i = behind(figures, record) - 1; i >= 0; i--) {
            Found figure = figures.get(i);
            if (text.sentence(figure.from()) < first) {
                return null;
            }
            if (figure.to() <= record.from() && figure.type() == ClaimType.quantity) {
                boolean known =
                        !figure.indicator().equals("other") || !figure.detail().isEmpty();
                return known ? figure : null;
            }
        }
        return null;
    }

    /// How many figures begin before a record.
    private static int behind(List<Found> figures, Found record) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).from() < record.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether only what belongs to the figure, and a comma or a form of "to be", stands between.
    private static boolean isBeside(Marked text, Found level, Found record) {
        int last = record.from() - 1;
        while (last >= level.to() && (text.cue(last, Cue.the) || text.says(last, TimeWord.article))) {
            last--;
        }
        if (record.from() - level.to() > BESIDE || last < level.to() || !text.in(last, JOINS)) {
            return false;
        }
        for (int i = level.to(); i < last; i++) {
            if (text.in(i, BETWEEN) || (text.quantity(i) != null && text.date(i) == null)) {
                return false;
            }
        }
        return !text.in(record.to(), PARTS);
    }

    private static Found counting(Found record, Found level) {
        return new Found(
                record.from(),
                record.to(),
                record.type(),
                level.indicator(),
                level.detail(),
                record.amount(),
                record.area(),
                record.period(),
                record.mentions(),
                null,
                record.why(),
                record.weight());
    }
}
