package org.majorslist.check.judge;

import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.judge.LesserReadings.Lesser;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Telling;

/// The year of a figure whose sentence tells no time: "Meanwhile the UN's count reached 253,000
/// hectares".
///
/// Such a figure is tied to the time of the sentences before, which may be that of something else.
/// Where the record has the very figure for another year, that year is meant, and nothing is
/// contradicted. If the sentence tells a time without a year ("a decade on"), or the figure is round,
/// only the last year that was known may be meant.
final class UndatedFigure {
    private final Court court;
    private final Facts facts;

    UndatedFigure(Court court, Facts facts) {
        this.court = court;
        this.facts = facts;
    }

    /// A claim that is not borne out as first read in each year that has its figure, latest first;
    /// none where its time is told.
    List<Lesser> readings(Claim claim) {
        return isYearOpen(claim)
                ? court.yearsOf(claim).stream()
                        .filter(year -> year.isNewest() || tellsItself(claim))
                        .map(year -> in(claim, year.year()))
                        .toList()
                : List.of();
    }

    private static boolean isYearOpen(Claim claim) {
        Double number = claim.amount().number();
        return claim.type() == ClaimType.quantity
                && number != null
                && PrintedDigits.of(number) > 1
                && !claim.links().period().isSure()
                && NamedYears.in(claim.sentence()).isEmpty();
    }

    /// Whether a figure without any time is printed to so many digits that it tells its year.
    private boolean tellsItself(Claim claim) {
        return PrintedDigits.areTelling(claim) && !facts.tell(claim.sentence(), Telling.a_time);
    }

    private static Lesser in(Claim claim, int year) {
        String period = String.valueOf(year);
        return new Lesser(
                claim.in(period), List.of(new Link(period, Sureness.INFERRED, "the year that has this figure")));
    }
}
