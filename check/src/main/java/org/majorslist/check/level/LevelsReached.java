package org.majorslist.check.level;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.PrintedDigits;

/// Judges what reads like a change as the level it may tell: "climbed to 6.8 percent of output", "and planes sprayed
/// 153,000 more".
public final class LevelsReached {
    private final Levels levels;

    /// Makes it ready for the claims of one article.
    ///
    /// @param levels who judges levels
    public LevelsReached(Levels levels) {
        this.levels = levels;
    }

    /// The better of two verdicts: that on the change, and that on the level.
    ///
    /// @param claim the claim
    /// @param change the verdict on the change; `null` if there is none
    /// @param aim what a verdict is asked for
    /// @return the better verdict; `null` if there is none
    public @Nullable Verdict orLevel(Claim claim, @Nullable Verdict change, Weighing.Aim aim) {
        boolean out = change == null || change.finding() == Finding.contradicted;
        boolean may = claim.amount().unit().equals("percent_gdp") || (out && isBesides(claim));
        Verdict level = may ? level(claim, aim) : null;
        boolean open = level == null || (out && !level.finding().bearsOut());
        boolean better = change == null || (level != null && level.finding().compareTo(change.finding()) <= 0);
        return open || !better ? change : level;
    }

    /// "153,000 more": besides what was just told, not more than the year before. Only a figure of many digits tells.
    private static boolean isBesides(Claim claim) {
        Double number = claim.amount().number();
        return number != null
                && PrintedDigits.of(number) >= PrintedDigits.TELLING
                && !Units.base(claim.amount().unit()).equals("percent");
    }

    private @Nullable Verdict level(Claim claim, Weighing.Aim aim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        String end = period.isOpen() ? claim.period() : String.valueOf(period.to());
        return levels.judge(claim.in(end), aim);
    }
}
