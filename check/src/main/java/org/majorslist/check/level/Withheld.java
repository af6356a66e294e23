package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Series;
import org.majorslist.check.weigh.Words;

/// Judges claims that a government kept an estimate of cocaine to itself, by the notes of the rows.
public final class Withheld {
    private final Series series;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param words how verdicts are worded
    public Withheld(Series series, Words words) {
        this.series = series;
        this.words = words;
    }

    /// Borne out by any row of the country whose note says so; `null` if none does.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict judge(Claim claim) {
        var evidence = new ArrayList<String>();
        for (Series.Point point : series.points(List.of("potential_cocaine_production"), claim.area(), "t")) {
            if (point.isPublic() && point.row().note().contains("withheld")) {
                evidence.add(Series.key(point.row()));
            }
        }
        return evidence.isEmpty()
                ? null
                : Verdict.of(
                        Finding.supported,
                        words.say(
                                "The note of the row says that the government withheld the figure.",
                                "La nota de la fila dice que el gobierno retuvo la cifra."),
                        evidence);
    }
}
