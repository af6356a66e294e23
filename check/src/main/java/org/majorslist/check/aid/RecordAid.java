package org.majorslist.check.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.majorslist.measure.Prices;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.QuotedClaim;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.derive.LedgerSum;

/// All United States assistance to a country in one year or several, by every accounting basis on record.
public final class RecordAid {
    /// A line of the ledger below this is no total of a country.
    private static final double LEAST_TOTAL = 5e7;
    /// A sum over years needs nearly all of them; the last is often not out yet.
    private static final double LEAST_COVERED = 0.85;
    /// Accounts that come so near to a total add up to it.
    private static final double SAME_TOTAL = 0.02;

    /// One total.
    ///
    /// @param measure the accounting basis, such as `obligated`
    /// @param scope what is added up
    /// @param from first fiscal year
    /// @param to last fiscal year
    /// @param dollars current dollars
    /// @param evidence the key of its row
    /// @param published when it came out; the earliest day there is where the record does not say
    public record Basis(
            String measure, Scope scope, int from, int to, double dollars, String evidence, LocalDate published) {}

    /// What a total adds up.
    public enum Scope {
        /// All agencies, by the aid data of the United States.
        ALL_AGENCIES,
        /// All accounts of one source.
        ALL_ACCOUNTS,
        /// One account alone.
        ONE_ACCOUNT,
        /// What the compilers of the record worked out for a published sum.
        SET_ASIDE
    }

    /// What somebody worked out.
    ///
    /// @param row as the record quotes it
    /// @param bodies the names in capitals of those who said it, such as `WOLA`; perhaps none
    record Said(QuotedClaim row, List<String> bodies) {
        private static final Pattern NAME = Pattern.compile("\\b[A-Z]{3,}\\b");
        /// Names of places and of the press, not of bodies that work out sums.
        private static final Set<String> NO_BODY = Set.of("USA", "AFP");

        static Said of(QuotedClaim row) {
            return new Said(
                    row,
                    NAME.matcher(row.saidBy())
                            .results()
                            .map(MatchResult::group)
                            .filter(name -> !NO_BODY.contains(name))
                            .toList());
        }
    }

    private record Asked(String country, int from, int to) {}

    private final Register register;
    /// All that is on record: the judge weighs when a total came out.
    private final AsOf known;
    private final List<Said> said;
    private final Map<Asked, List<Basis>> ready = new ConcurrentHashMap<>();

    /// Reads them once, for all articles.
    ///
    /// @param register the record
    public RecordAid(Register register) {
        this.register = register;
        this.said = register.tables().quotedClaims().stream().map(Said::of).toList();
        this.known = register.asOf(LocalDate.MAX);
    }

    List<QuotedClaim> quoted() {
        return register.tables().quotedClaims();
    }

    /// The same, each with who said it.
    List<Said> said() {
        return said;
    }

    /// Every total of some fiscal years, both included; perhaps none.
    List<Basis> of(String country, int from, int to) {
        return ready.computeIfAbsent(new Asked(country, from, to), this::read);
    }

    /// What one account got in a fiscal year, in current dollars, by every source and stage; perhaps nothing.
    List<Basis> ofAccount(String country, String account, int year) {
        var bases = new ArrayList<Basis>();
        for (LedgerLine line : register.listLedger(country)) {
            boolean whole = line.fiscalYear() == year
                    && line.account().equals(account)
                    && line.lineItem().isEmpty()
                    && line.scope().equals("whole")
                    && line.amount().prices() == Prices.CURRENT;
            if (whole) {
                String measure = line.measure().key();
                bases.add(new Basis(
                        measure,
                        Scope.ONE_ACCOUNT,
                        year,
                        year,
                        line.amount().dollars().doubleValue(),
                        "assistance:" + country + "/" + year + "/" + account + "/" + measure + "/" + line.sourceId(),
                        line.publishedOn().earliest()));
            }
        }
        return bases;
    }

    private List<Basis> read(Asked asked) {
        var bases = totals(asked);
        if (asked.from() == asked.to()) {
            bases.addAll(quoted(asked));
            bases.addAll(lines(asked));
            bases.addAll(addedUp(asked, List.copyOf(bases)));
        }
        return List.copyOf(bases);
    }

    /// When the last of a sum's totals came out.
    private LocalDate published(Asked asked, LedgerSum sum) {
        return known.listTotals(asked.country()).stream()
                .filter(total ->
                        total.sourceId().equals(sum.sourceId()) && sum.byYear().containsKey(total.fiscalYear()))
                .map(total -> total.publishedOn().earliest())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private List<Basis> totals(Asked asked) {
        var bases = new ArrayList<Basis>();
        String when = asked.from() == asked.to() ? "" + asked.from() : asked.from() + ".." + asked.to();
        for (LedgerSum sum : LedgerSum.list(known, asked.country(), asked.from(), asked.to())) {
            if (sum.byYear().size() >= LEAST_COVERED * (asked.to() - asked.from() + 1)) {
                String measure = sum.measure().key();
                bases.add(new Basis(
                        measure,
                        Scope.ALL_AGENCIES,
                        asked.from(),
                        asked.to(),
                        sum.sum().dollars().doubleValue(),
                        "assistance-country-totals:" + asked.country() + "/" + when + "/" + measure + "/current",
                        published(asked, sum)));
            }
        }
        return bases;
    }

    private List<Basis> quoted(Asked asked) {
        var bases = new ArrayList<Basis>();
        for (QuotedClaim quoted : quoted()) {
            boolean about = quoted.recipient().equals(asked.country())
                    && quoted.period().equals("FY" + asked.from())
                    && quoted.unit().equals("USD")
                    && !quoted.ledgerValue().isEmpty();
            if (about) {
                double dollars = Double.parseDouble(quoted.ledgerValue());
                bases.add(new Basis(
                        "",
                        Scope.SET_ASIDE,
                        asked.from(),
                        asked.to(),
                        dollars,
                        "assistance-totals:" + quoted.id(),
                        LocalDate.MIN));
            }
        }
        return bases;
    }

    /// What was printed account by account at the time, where it comes to the total that the aid data give later, or
    /// where the record keeps the rest to the total that was printed with it.
    private List<Basis> addedUp(Asked asked, List<Basis> totals) {
        Map<String, List<LedgerLine>> bySource = register.listLedger(asked.country()).stream()
                .filter(line -> line.fiscalYear() == asked.from()
                        && line.lineItem().isEmpty()
                        && (line.scope().equals("whole") || isRest(line))
                        && line.amount().prices() == Prices.CURRENT)
                .collect(Collectors.groupingBy(
                        line -> line.measure().key() + "/" + line.sourceId(), TreeMap::new, Collectors.toList()));
        var bases = new ArrayList<Basis>();
        for (List<LedgerLine> lines : bySource.values()) {
            double sum = lines.stream()
                    .mapToDouble(line -> line.amount().dollars().doubleValue())
                    .sum();
            if (lines.size() > 1 && (lines.stream().anyMatch(RecordAid::isRest) || isTotal(lines, sum, totals))) {
                bases.add(sumOf(asked, lines, sum));
            }
        }
        return bases;
    }

    private static boolean isTotal(List<LedgerLine> lines, double sum, List<Basis> totals) {
        String appropriated = AidMeasure.APPROPRIATED.key();
        return lines.getFirst().measure().key().equals(appropriated)
                && totals.stream()
                        .anyMatch(total -> total.measure().equals(appropriated)
                                && Math.abs(total.dollars() - sum) <= SAME_TOTAL * sum);
    }

    private static Basis sumOf(Asked asked, List<LedgerLine> lines, double sum) {
        LedgerLine first = lines.getFirst();
        String measure = first.measure().key();
        return new Basis(
                measure,
                Scope.ALL_ACCOUNTS,
                asked.from(),
                asked.to(),
                sum,
                "assistance:" + asked.country() + "/" + asked.from() + "/" + first.account() + "/" + measure + "/"
                        + first.sourceId(),
                first.publishedOn().earliest());
    }

    /// What a printed total leaves when the accounts listed with it are taken away.
    private static boolean isRest(LedgerLine line) {
        return line.scope().equals("group") && line.note().contains("residual");
    }

    private List<Basis> lines(Asked asked) {
        var bases = new ArrayList<Basis>();
        for (LedgerLine line : register.listLedger(asked.country())) {
            boolean whole = line.fiscalYear() == asked.from()
                    && line.account().equals("OTHER")
                    && line.amount().prices() == Prices.CURRENT
                    && line.note().toLowerCase(Locale.ROOT).contains("total");
            double dollars = line.amount().dollars().doubleValue();
            if (whole && dollars > LEAST_TOTAL) {
                String measure = line.measure().key();
                bases.add(new Basis(
                        measure,
                        Scope.ALL_ACCOUNTS,
                        asked.from(),
                        asked.to(),
                        dollars,
                        "assistance:" + asked.country() + "/" + asked.from() + "/OTHER/" + measure + "/"
                                + line.sourceId(),
                        line.publishedOn().earliest()));
            }
        }
        return bases;
    }
}
