package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.MoneyRange;
import org.majorslist.outlook.money.OptionLawAndMoney;

/// Words the options in dollars.
final class MoneyText {
    private MoneyText() {}

    static void print(OptionsAnswer answer, PrintWriter out) {
        LedgerBasis basis = answer.money().basis();
        if (basis == null) {
            out.println("IN DOLLARS  the ledger has nothing on this country up to this fiscal year, by that day.");
            out.println();
            return;
        }
        out.println(heading(basis));
        out.println(table(answer, basis).print(OutputFormat.table));
    }

    static String heading(LedgerBasis basis) {
        return "IN DOLLARS  FY%d %s, source %s; million dollars%s"
                .formatted(
                        basis.fiscalYear(),
                        basis.measure().key(),
                        basis.sourceId(),
                        basis.detail() == LedgerBasis.Detail.BY_ACCOUNT ? "" : " (not split by account: bounds only)");
    }

    /// What goes on of each account under each option, in million dollars.
    static DataTable table(OptionsAnswer answer, LedgerBasis basis) {
        List<OptionLawAndMoney> options = answer.money().options();
        var columns = new ArrayList<String>(List.of("account", "amount"));
        options.forEach(option -> columns.add(option.choice().id()));
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < basis.amounts().size(); i++) {
            int place = i;
            rows.add(row(
                    basis.amounts().get(i).name(),
                    Figures.millions(basis.amounts().get(i).money().dollars()),
                    options.stream()
                            .map(option ->
                                    Figures.range(option.accounts().get(place).continuing()))
                            .toList()));
        }
        rows.add(row(
                "goes on in all",
                Figures.millions(basis.total().dollars()),
                options.stream().map(MoneyText::total).toList()));
        return new DataTable(columns, rows);
    }

    private static String total(OptionLawAndMoney option) {
        MoneyRange continuing = option.continuing();
        return continuing == null ? "" : Figures.range(continuing);
    }

    private static List<String> row(String first, String second, List<String> others) {
        var row = new ArrayList<String>(List.of(first, second));
        row.addAll(others);
        return row;
    }

    /// One row an option and account, in dollars.
    static DataTable rows(OptionsAnswer answer) {
        var rows = new ArrayList<List<String>>();
        for (OptionLawAndMoney option : answer.money().options()) {
            option.accounts()
                    .forEach(account -> rows.add(List.of(
                            option.choice().id(),
                            account.name(),
                            account.amount().dollars().toPlainString(),
                            account.continuing().low().dollars().toPlainString(),
                            account.continuing().high().dollars().toPlainString())));
        }
        return new DataTable(List.of("option", "account", "amount_usd", "continuing_low", "continuing_high"), rows);
    }
}
