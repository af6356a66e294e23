package org.majorslist.outlook.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorslist.outlook.money.LedgerBasis.Amount;
import org.majorslist.outlook.money.LedgerBasis.Detail;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.asof.AsOf;

/// Picks the ledger lines that dollars rest on.
///
/// The newest fiscal year not after the cycle that one source states by account, in current dollars, with at least
/// [#FEWEST_ACCOUNTS] accounts; failing that by group of accounts; failing that as a total. Within a year money made
/// available comes before money obligated, then the newest publication. Requests, estimates and averages never serve.
final class LedgerChoice {
    /// Fewer accounts than this are a fragment of the year's money.
    static final int FEWEST_ACCOUNTS = 3;

    private static final List<AidMeasure> BEST_FIRST =
            List.of(AidMeasure.APPROPRIATED, AidMeasure.ALLOCATED, AidMeasure.OBLIGATED, AidMeasure.DISBURSED);

    private LedgerChoice() {}

    static Optional<LedgerBasis> find(AsOf record, String country, int cycle) {
        Map<String, List<LedgerLine>> tables = new LinkedHashMap<>();
        for (LedgerLine line : record.listLedger(country)) {
            if (line.fiscalYear() <= cycle && line.lineItem().isEmpty() && BEST_FIRST.contains(line.measure())) {
                tables.computeIfAbsent(keyOf(line), key -> new ArrayList<>()).add(line);
            }
        }
        return best(tables, true)
                .or(() -> best(tables, false))
                .map(LedgerChoice::basis)
                .or(() -> fromTotals(record, country, cycle));
    }

    private static String keyOf(LedgerLine line) {
        return String.join(
                "\n",
                Integer.toString(line.fiscalYear()),
                line.sourceId(),
                line.measure().key(),
                line.amount().prices().name(),
                String.valueOf(line.baseYear()));
    }

    private static Optional<List<LedgerLine>> best(Map<String, List<LedgerLine>> tables, boolean byAccount) {
        return tables.values().stream()
                .filter(table -> byAccount ? isByAccount(table) : isByGroup(table))
                .min(Comparator.comparingInt(
                                (List<LedgerLine> table) -> -table.getFirst().fiscalYear())
                        .thenComparing(table -> table.getFirst().amount().prices())
                        .thenComparingInt(
                                table -> BEST_FIRST.indexOf(table.getFirst().measure()))
                        .thenComparing(table -> table.getFirst().publishedOn().latest(), Comparator.reverseOrder())
                        .thenComparing(table -> table.getFirst().sourceId()));
    }

    private static boolean isByAccount(List<LedgerLine> table) {
        long accounts = table.stream()
                .map(LedgerLine::account)
                .filter(account -> !account.equals("OTHER"))
                .distinct()
                .count();
        return accounts >= FEWEST_ACCOUNTS;
    }

    private static boolean isByGroup(List<LedgerLine> table) {
        return table.size() >= 2
                && table.stream().allMatch(line -> line.account().equals("OTHER"))
                && table.stream().map(LedgerLine::category).distinct().count() == table.size();
    }

    private static LedgerBasis basis(List<LedgerLine> table) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        for (LedgerLine line : table) {
            String name = nameOf(line);
            Amount amount = new Amount(line.account(), name, line.amount());
            amounts.merge(
                    name,
                    amount,
                    (left, right) ->
                            new Amount(left.account(), name, left.money().plus(right.money())));
        }
        LedgerLine first = table.getFirst();
        Detail detail = isByAccount(table) ? Detail.BY_ACCOUNT : Detail.BY_GROUP;
        return new LedgerBasis(
                first.fiscalYear(),
                first.measure(),
                first.sourceId(),
                first.baseYear(),
                detail,
                List.copyOf(amounts.values()));
    }

    private static String nameOf(LedgerLine line) {
        String category =
                line.category().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return line.account().equals("OTHER") ? "other, " + category : line.account();
    }

    private static Optional<LedgerBasis> fromTotals(AsOf record, String country, int cycle) {
        return record.listTotals(country).stream()
                .filter(total -> total.fiscalYear() <= cycle && BEST_FIRST.contains(total.measure()))
                .min(Comparator.comparingInt((AssistanceTotal total) -> -total.fiscalYear())
                        .thenComparing(total -> total.amount().prices())
                        .thenComparingInt(total -> BEST_FIRST.indexOf(total.measure()))
                        .thenComparing(total -> total.publishedOn().latest(), Comparator.reverseOrder()))
                .map(total -> new LedgerBasis(
                        total.fiscalYear(),
                        total.measure(),
                        total.sourceId(),
                        total.baseYear(),
                        Detail.TOTAL_ONLY,
                        List.of(new Amount("OTHER", "all accounts", total.amount()))));
    }
}
