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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.majorslist.measure.Prices;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.LedgerLine.Category;
import org.majorslist.register.QuotedClaim;
import org.majorslist.register.asof.AsOf;

/// Recomputes the published sums and shares of assistance from the ledger.
///
/// A sum is computed once for each measure, scope and source of country totals, in current dollars; a
/// share of military and police money as two bounds, since the accounts against narcotics also pay for
/// courts and civil programmes. A sum that counts a part of the money only is not recomputed. Bases are never added to
/// each other.
public final class QuotedAggregates {
    private static final Pattern YEARS = Pattern.compile("FY(\\d{4})(?:-(\\d{4}))?");

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
        Matcher years = YEARS.matcher(claim.period());
        Optional<BigDecimal> claimed = QuotedAggregate.findClaimed(claim);
        boolean share = claim.unit().equals("share");
        boolean partOfMoney = !share && PART.matcher(claim.claim()).find();
        if (!years.matches() || claimed.isEmpty() || partOfMoney) {
            return new QuotedAggregate(claim, List.of());
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        List<QuotedAggregate.Basis> bases = share
                ? shares(claim.recipient(), first, last, claimed.get())
                : sums(claim.recipient(), first, last, claimed.get());
        return new QuotedAggregate(
                claim,
                bases.stream()
                        .sorted(Comparator.comparing(QuotedAggregate.Basis::distance))
                        .toList());
    }

    private List<QuotedAggregate.Basis> sums(String country, int first, int last, BigDecimal claimed) {
        Map<String, List<AssistanceTotal>> byBasis = new LinkedHashMap<>();
        for (AssistanceTotal total : asOf.listTotals(country)) {
            boolean counted = total.amount().prices() == Prices.CURRENT
                    && total.fiscalYear() >= first
                    && total.fiscalYear() <= last;
            if (counted) {
                String name = total.measure().key() + ", " + total.scope() + ", current dollars";
                byBasis.computeIfAbsent(name + "\t" + total.sourceId(), _ -> new ArrayList<>())
                        .add(total);
            }
        }
        var bases = new ArrayList<QuotedAggregate.Basis>();
        byBasis.forEach((key, totals) -> {
            var byYear = new TreeMap<Integer, BigDecimal>();
            totals.forEach(
                    total -> byYear.merge(total.fiscalYear(), total.amount().dollars(), BigDecimal::add));
            bases.add(sum(key, byYear, first, last, claimed));
        });
        return bases;
    }

    private static QuotedAggregate.Basis sum(
            String key, Map<Integer, BigDecimal> byYear, int first, int last, BigDecimal claimed) {
        BigDecimal sum = byYear.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String missing = IntStream.rangeClosed(first, last)
                .filter(year -> !byYear.containsKey(year))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        String arithmetic = byYear.size() <= 3
                ? byYear.entrySet().stream()
                        .map(entry -> "FY" + entry.getKey() + " " + Numbers.plain(entry.getValue()))
                        .collect(Collectors.joining(" + "))
                : "sum of " + byYear.size() + " fiscal years";
        int tab = key.indexOf('\t');
        return new QuotedAggregate.Basis(
                key.substring(0, tab),
                sum,
                arithmetic + (missing.isEmpty() ? "" : "; no figure for " + missing),
                key.substring(tab + 1),
                distance(sum, claimed),
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
