package org.majorslist.check.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.level.Levels;

/// Who judges one reading.
interface Court {
    /// The verdict on a claim as it is read; `null` where the record has nothing.
    @Nullable
    Verdict judge(Claim claim);

    /// The same where only a verdict that bears the claim out is told: another may lack its words.
    @Nullable
    Verdict tryOut(Claim claim);

    /// The claim as a row of the record has it that bears it out; `null` where none surely does.
    ///
    /// @param told whether the record tells already of what the claim says, though otherwise
    @Nullable
    Judged lookUp(Claim claim, boolean told);

    /// Whether the words near a claim name an indicator.
    boolean isNamed(Claim claim, String indicator);

    /// Whether the sentence of a claim names anything the record counts.
    boolean namesAny(Claim claim);

    /// Whether a row of a claim's place and time has its very figure, to the last digit told.
    boolean isVeryFigure(Claim claim);

    /// Whether a claim is out whatever year it means.
    boolean isOutInEveryYear(Claim claim);

    /// The years whose figure on record is the very one claimed, latest first.
    List<Levels.Year> yearsOf(Claim claim);
}
