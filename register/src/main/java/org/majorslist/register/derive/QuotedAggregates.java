package org.majorslist.register.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.LedgerLine.Category;
import org.majorslist.register.QuotedClaim;
import org.majorslist.register.QuotedClaim.FiscalYears;
import org.majorslist.register.asof.AsOf;

/// Recomputes the published sums and shares of assistance from the ledger.
///
/// A sum is computed once for each measure, scope and source of country totals, in current dollars; a
/// share of military and police money as two bounds, since the accounts against narcotics also pay for
/// courts and civil programmes. A sum that counts a part of the money only is not recomputed. Bases are never added to
/// each other.
public final class QuotedAggregates {
    /// Claims in dollars on a part of the money: the ledger splits totals in constant dollars only.
    private static final Pattern PART = Pattern.compile("military|police|counternarcotics|security|waiver");

    private final AsOf asOf;

    /// Takes the record as of a day.
    ///
    /// @param asOf the record as of the day
    public QuotedAggregates(AsOf asOf) {
        this.asOf = asOf;
    }

    /// Recomputes every published claim on one country.
    ///
    /// @param country ISO 3166-1 code of the recipient
    /// @return one recomputation a claim, in file order
    public List<QuotedAggregate> list(String country) {
        return asOf.register().tables().quotedClaims().stream()
                .filter(claim -> claim.recipient().equals(country))
                .map(this::recompute)
                .toList();
    }

    private QuotedAggregate recompute(QuotedClaim claim) {
        Optional<FiscalYears> years = claim.findYears();
        Optional<BigDecimal> claimed = QuotedAggregate.findClaimed(claim);
        boolean share = claim.unit().equals("share");
        boolean partOfMoney = !share && PART.matcher(claim.claim()).find();
        if (years.isEmpty() || claimed.isEmpty() || partOfMoney) {
            return new QuotedAggregate(claim, List.of());
        }
        int first = years.get().first();
        int last = years.get().last();
        List<QuotedAggregate.Basis> bases = share
                ? shares(claim.recipient(), first, last, claimed.get())
                : LedgerSum.list(asOf, claim.recipient(), first, last).stream()
                        .map(sum -> basis(sum, claimed.get()))
                        .toList();
        return new QuotedAggregate(
                claim,
                bases.stream()
                        .sorted(Comparator.comparing(QuotedAggregate.Basis::distance))
                        .toList());
    }

    private static QuotedAggregate.Basis basis(LedgerSum sum, BigDecimal claimed) {
        String missing = sum.missingYears().stream().map(Object::toString).collect(Collectors.joining(" "));
        String arithmetic = sum.byYear().size() <= 3
                ? sum.byYear().entrySet().stream()
                        .map(entry -> "FY" + entry.getKey() + " "
                                + Numbers.plain(entry.getValue().dollars()))
                        .collect(Collectors.joining(" + "))
                : "sum of " + sum.byYear().size() + " fiscal years";
        return new QuotedAggregate.Basis(
                sum.measure().key() + ", " + sum.scope() + ", current dollars",
                sum.sum().dollars(),
                arithmetic + (missing.isEmpty() ? "" : "; no figure for " + missing),
                sum.sourceId(),
                distance(sum.sum().dollars(), claimed),
                missing.isEmpty());
    }

    /// Military and police money as a share of all, from accounts grouped by one source: at least and at most.
    private List<QuotedAggregate.Basis> shares(String country, int first, int last, BigDecimal claimed) {
        Map<String, List<LedgerLine>> bySource = asOf.listLedger(country).stream()
                .filter(line -> line.scope().equals("group"))
                .filter(line -> line.fiscalYear() >= first && line.fiscalYear() <= last)
                .collect(Collectors.groupingBy(
                        line -> line.measure().key() + ", " + line.amount().prices() + "\t" + line.sourceId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var bases = new ArrayList<QuotedAggregate.Basis>();
        bySource.forEach((key, lines) -> {
            BigDecimal all = sum(lines, List.of(Category.values()));
            long years = lines.stream().map(LedgerLine::fiscalYear).distinct().count();
            boolean mostYears = 2 * years > last - first;
            if (mostYears
                    && all.signum() > 0
                    && lines.stream().anyMatch(line -> line.category() == Category.MILITARY)) {
                boolean complete = years == last - first + 1;
                bases.add(share(
                        "at least: military and police",
                        key,
                        lines,
                        List.of(Category.MILITARY, Category.POLICE),
                        all,
                        claimed,
                        complete));
                bases.add(share(
                        "at most: with narcotics control",
                        key,
                        lines,
                        List.of(Category.MILITARY, Category.POLICE, Category.NARCOTICS_CONTROL),
                        all,
                        claimed,
                        complete));
            }
        });
        return bases;
    }

    private static QuotedAggregate.Basis share(
            String name,
            String key,
            List<LedgerLine> lines,
            List<Category> counted,
            BigDecimal all,
            BigDecimal claimed,
            boolean complete) {
        BigDecimal part = sum(lines, counted);
        BigDecimal share = part.divide(all, MathContext.DECIMAL64).setScale(4, RoundingMode.HALF_UP);
        int tab = key.indexOf('\t');
        return new QuotedAggregate.Basis(
                name + ", " + key.substring(0, tab).toLowerCase(java.util.Locale.ROOT) + " dollars",
                share,
                Numbers.plain(part) + " / " + Numbers.plain(all),
                key.substring(tab + 1),
                distance(share, claimed),
                complete);
    }

    private static BigDecimal sum(List<LedgerLine> lines, List<Category> counted) {
        return lines.stream()
                .filter(line -> counted.contains(line.category()))
                .map(line -> line.amount().dollars())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal distance(BigDecimal value, BigDecimal claimed) {
        return value.subtract(claimed).abs().divide(claimed, MathContext.DECIMAL64);
    }
}
