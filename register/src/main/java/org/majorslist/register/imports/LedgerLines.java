package org.majorslist.register.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.imports.AccountRules.Rule;

/// Turns sums by funding account into lines of the ledger, rounded to whole dollars.
final class LedgerLines {
    private final AidTally tally;
    private final AccountRules rules;
    private final String publishedOn;
    private final String sourceId;
    private final @Nullable Integer constantBaseYear;
    private final Map<Key, long[]> sums = new TreeMap<>();

    LedgerLines(
            AidTally tally,
            AccountRules rules,
            String publishedOn,
            String sourceId,
            @Nullable Integer constantBaseYear) {
        this.tally = tally;
        this.rules = rules;
        this.publishedOn = publishedOn;
        this.sourceId = sourceId;
        this.constantBaseYear = constantBaseYear;
    }

    private record Key(String recipient, int fiscalYear, String measure, String account, String category)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = recipient.compareTo(other.recipient);
            order = order != 0 ? order : Integer.compare(fiscalYear, other.fiscalYear);
            order = order != 0 ? order : measure.compareTo(other.measure);
            order = order != 0 ? order : account.compareTo(other.account);
            return order != 0 ? order : category.compareTo(other.category);
        }
    }

    List<List<String>> list() {
        tally.sums.forEachKey(this::add);
        var lines = new ArrayList<List<String>>();
        sums.forEach((key, amounts) -> {
            if (constantBaseYear != null) {
                lines.add(line(key, amounts[1], "constant", constantBaseYear.toString()));
            }
            lines.add(line(key, amounts[0], "current", ""));
        });
        return lines;
    }

    private void add(long packed) {
        Rule rule = rules.ruleFor(tally.accounts.name(AidSums.accountOf(packed)));
        var key = new Key(
                AidSums.countryOf(packed),
                AidSums.fiscalYearOf(packed),
                AidMeasures.of(tally.transactions.name(AidSums.transactionOf(packed))),
                rule.account(),
                rule.category());
        long[] amounts = sums.computeIfAbsent(key, fresh -> new long[2]);
        amounts[0] = Math.addExact(amounts[0], tally.sums.current(packed));
        amounts[1] = Math.addExact(amounts[1], tally.sums.constant(packed));
    }

    private List<String> line(Key key, long parts, String prices, String baseYear) {
        String dollars =
                BigDecimal.valueOf(parts, 4).setScale(0, RoundingMode.HALF_UP).toPlainString();
        return List.of(
                key.recipient(),
                Integer.toString(key.fiscalYear()),
                key.account(),
                "",
                key.category(),
                key.measure(),
                dollars,
                prices,
                baseYear,
                key.account().equals("OTHER") ? "group" : "whole",
                publishedOn,
                sourceId,
                "sum over all lines of the complete file");
    }
}
