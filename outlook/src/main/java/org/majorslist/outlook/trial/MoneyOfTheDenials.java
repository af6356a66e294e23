package org.majorslist.outlook.trial;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.asof.AsOf;

/// Money of fiscal year 1997, between the two denials, as the ledger has it: the newest source that states an account
/// whole, in dollars of the day. Accounts without a line had no money that year.
final class MoneyOfTheDenials {
    private static final int FISCAL_YEAR = 1997;
    private static final double MILLION = 1e6;
    private static final Map<String, String> ACCOUNTS =
            Map.of("aid_incle", "INCLE", "aid_mil", "FMF", "aid_dod", "DOD_CN", "aid_dev", "ESF", "aid_hum", "MRA");

    private MoneyOfTheDenials() {}

    /// Reads the ledger.
    ///
    /// @param record the record as known on a day
    /// @param country ISO 3166-1 code
    /// @return millions of dollars a year by input of the model
    static Map<String, Double> of(AsOf record, String country) {
        Map<String, Double> money = new LinkedHashMap<>();
        ACCOUNTS.forEach((table, account) -> money.put(
                table,
                record.listLedger(country).stream()
                        .filter(line -> isWhole(line, account))
                        .max(Comparator.comparing(line -> line.publishedOn().latest()))
                        .map(line -> line.amount().dollars().doubleValue() / MILLION)
                        .orElse(0.0)));
        return money;
    }

    private static boolean isWhole(LedgerLine line, String account) {
        return line.fiscalYear() == FISCAL_YEAR
                && line.account().equals(account)
                && line.lineItem().isEmpty()
                && line.scope().equals("whole")
                && line.baseYear() == null;
    }
}
