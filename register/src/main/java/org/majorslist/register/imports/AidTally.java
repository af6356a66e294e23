package org.majorslist.register.imports;

import java.util.Set;

/// What has been counted so far in a ForeignAssistance.gov file; saved in a [Checkpoint], so that a killed import goes
/// on.
final class AidTally {
    /// Columns, by their names in small letters with `_` for all else, in the order of the slots.
    static final String[] COLUMNS = {
        "country_code",
        "fiscal_year",
        "transaction_type_name",
        "funding_account_name",
        "current_dollar_amount",
        "constant_dollar_amount"
    };

    private static final int COUNTRY = 0;
    private static final int YEAR = 1;
    private static final int TRANSACTION = 2;
    private static final int ACCOUNT = 3;
    private static final int CURRENT = 4;
    private static final int CONSTANT = 5;

    final ByteNames transactions = new ByteNames("Transaction Type Name");
    final ByteNames accounts = new ByteNames("Funding Account Name");
    final AidSums sums = new AidSums();
    final RejectedLines rejected = new RejectedLines();
    long read;
    long outside;
    long offset;
    long line;

    private final Set<Integer> countries;
    private final boolean withConstant;

    AidTally(Set<Integer> countries, boolean withConstant) {
        this.countries = countries;
        this.withConstant = withConstant;
    }

    /// Counts one record; whatever does not fit is rejected with its reason.
    void count(CsvRecords cells, long lineOfRecord) {
        read++;
        byte[] bytes = cells.bytes();
        int country = Cells.country(bytes, cells.from(COUNTRY), cells.to(COUNTRY));
        if (country < 0) {
            rejected.add(lineOfRecord, "Country Code is not three capital letters");
            return;
        }
        if (!countries.contains(country)) {
            outside++;
            return;
        }
        int year = Cells.year(bytes, cells.from(YEAR), cells.to(YEAR));
        if (year < 0) {
            rejected.add(lineOfRecord, "Fiscal Year is not a year");
            return;
        }
        addAmounts(cells, lineOfRecord, country, year);
    }

    private void addAmounts(CsvRecords cells, long lineOfRecord, int country, int year) {
        byte[] bytes = cells.bytes();
        int transaction = transactions.number(bytes, cells.from(TRANSACTION), cells.to(TRANSACTION));
        int account = accounts.number(bytes, cells.from(ACCOUNT), cells.to(ACCOUNT));
        long current = Cells.parts(bytes, cells.from(CURRENT), cells.to(CURRENT));
        long constant = withConstant ? Cells.parts(bytes, cells.from(CONSTANT), cells.to(CONSTANT)) : 0;
        if (transaction < 0 || account < 0 || transaction > 255) {
            rejected.add(lineOfRecord, "a name is not UTF-8 or begins like a formula");
        } else if (!AidMeasures.isKnown(transactions.name(transaction))) {
            rejected.add(lineOfRecord, "Transaction Type Name is not known");
        } else if (current == Cells.NO_NUMBER || constant == Cells.NO_NUMBER) {
            rejected.add(lineOfRecord, "an amount is not a number of dollars");
        } else {
            sums.add(AidSums.key(country, year, transaction, account), current, constant);
        }
    }

    ImportCounts counts() {
        return new ImportCounts(read, read - outside - rejected.count(), outside, rejected.count());
    }
}
