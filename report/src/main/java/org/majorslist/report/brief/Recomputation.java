package org.majorslist.report.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.QuotedClaim;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.derive.LedgerSum;
import org.majorslist.report.brief.QuotedFigure.Basis;
import org.majorslist.report.brief.QuotedFigure.Verdict;

/// Recomputes published sums of assistance from the ledger as it was known on a day.
///
/// The sums are those of [LedgerSum]; what they say of a claim is worded here.
final class Recomputation {
    /// A sum counts as the same up to this share of the claim: claims are rounded.
    static final BigDecimal ROUNDING = new BigDecimal("0.05");

    /// A sum that lacks more than one year in so many says nothing of the claim.
    private static final int YEARS_PER_MISSING_ONE = 10;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private final AsOf known;
    private final String country;
    private final LocalDate compiledOn;

    /// Takes one country.
    ///
    /// @param known the record as known on a day
    /// @param country ISO 3166-1 code
    /// @param compiledOn the day the record's own comparisons were made; they are left out before it
    Recomputation(AsOf known, String country, LocalDate compiledOn) {
        this.known = known;
        this.country = country;
        this.compiledOn = compiledOn;
    }

    /// Recomputes every claim made by the day.
    ///
    /// @param claims claims on this country
    /// @return one entry a claim that had been made, in the order of the claims
    List<QuotedFigure> list(List<QuotedClaim> claims) {
        return claims.stream().filter(this::wasMade).map(this::recompute).toList();
    }

    private boolean wasMade(QuotedClaim claim) {
        LocalDate said = PartialDate.find(claim.saidOn())
                .map(PartialDate::latest)
                .orElseGet(() -> known.register()
                        .findSource(claim.sourceId())
                        .flatMap(source -> PartialDate.find(source.date()))
                        .map(PartialDate::latest)
                        .orElse(compiledOn));
        return !said.isAfter(known.day());
    }

    private QuotedFigure recompute(QuotedClaim claim) {
        List<Basis> bases = claim.unit().equals("USD") ? bases(claim) : List.of();
        return known.day().isBefore(compiledOn)
                ? new QuotedFigure(withoutLaterWords(claim), compare(claim, bases), bases, "")
                : new QuotedFigure(claim, recorded(claim), bases, claim.arithmetic());
    }

    /// The claim without a note on who else said it in a year after the day.
    private QuotedClaim withoutLaterWords(QuotedClaim claim) {
        boolean later = YEAR.matcher(claim.saidBy())
                .results()
                .anyMatch(year -> Integer.parseInt(year.group()) > known.day().getYear());
        return !later
                ? claim
                : new QuotedClaim(
                        claim.id(),
                        claim.recipient(),
                        claim.claim(),
                        claim.claimedValue(),
                        claim.unit(),
                        claim.period(),
                        "",
                        claim.saidOn(),
                        claim.sourceId(),
                        "",
                        "",
                        "");
    }

    private static Verdict recorded(QuotedClaim claim) {
        return switch (claim.supported()) {
            case "yes" -> Verdict.SUPPORTED;
            case "partly" -> Verdict.PARTLY;
            case "no" -> Verdict.CONTRADICTED;
            default -> Verdict.NOT_TESTABLE;
        };
    }

    /// Compares a claim with the sums that cover all its years.
    ///
    /// @param claim a claim in dollars
    /// @param bases sums from the ledger
    /// @return supported within [#ROUNDING] of any whole sum, partly between two of them, else contradicted
    static Verdict compare(QuotedClaim claim, List<Basis> bases) {
        List<BigDecimal> sums = bases.stream()
                .filter(Basis::whole)
                .map(basis -> basis.sum().dollars())
                .sorted()
                .toList();
        if (sums.isEmpty() || claim.claimedValue().isEmpty()) {
            return Verdict.NOT_TESTABLE;
        }
        var claimed = new BigDecimal(claim.claimedValue());
        BigDecimal tolerance = claimed.abs().multiply(ROUNDING);
        if (sums.stream().anyMatch(sum -> sum.subtract(claimed).abs().compareTo(tolerance) <= 0)) {
            return Verdict.SUPPORTED;
        }
        boolean between =
                sums.getFirst().compareTo(claimed) < 0 && sums.getLast().compareTo(claimed) > 0;
        return between ? Verdict.PARTLY : Verdict.CONTRADICTED;
    }

    private List<Basis> bases(QuotedClaim claim) {
        return claim.findYears().stream()
                .flatMap(years -> LedgerSum.list(known, country, years.first(), years.last()).stream())
                .filter(sum -> sum.measure() != AidMeasure.REQUESTED && isTelling(sum))
                .map(Recomputation::basis)
                .sorted(Comparator.comparing(Basis::measure).reversed())
                .toList();
    }

    private static boolean isTelling(LedgerSum sum) {
        int claimed = sum.lastYear() - sum.firstYear() + 1;
        return sum.missingYears().size() <= claimed / YEARS_PER_MISSING_ONE;
    }

    private static Basis basis(LedgerSum sum) {
        return new Basis(
                sum.measure(),
                sum.scope(),
                sum.byYear().firstKey(),
                sum.byYear().lastKey(),
                sum.sum(),
                sum.missingYears().isEmpty(),
                sum.sourceId());
    }
}
