package org.majorslist.check.judge;

import java.time.LocalDate;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;

/// The claims of one article before the judge: by the day of the article and what was known since. For one thread.
public final class Sitting {
    private final BestReading best;

    Sitting(Judge.Bench bench, Words words, LocalDate day, LocalDate asOf, String text) {
        best = new BestReading(new OneReading(bench, words, day, asOf, text), words);
    }

    /// Judges one claim by the best of the readings its words allow.
    ///
    /// @param claim the claim
    /// @return the claim, read as it was judged, and the verdict; the same for the same claim
    public Judged judge(Claim claim) {
        return best.of(claim);
    }
}
