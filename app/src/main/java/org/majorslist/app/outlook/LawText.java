package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.Lines;
import org.majorslist.outlook.money.OptionLawAndMoney;
import org.majorslist.outlook.money.PolicyChoice;

/// Words the options in law.
final class LawText {
    private LawText() {}

    static void print(OptionsAnswer answer, boolean all, PrintWriter out) {
        List<OptionLawAndMoney> options = answer.money().options();
        if (options.isEmpty()) {
            out.println("IN LAW  no law of certification was in force for this cycle.");
            out.println();
            return;
        }
        DataTable table = new LawTable(options).table(all);
        out.printf("IN LAW  %s%n", all ? "every programme, bank and measure" : "where the options differ");
        if (table.rows().isEmpty()) {
            out.println("No programme, bank or measure tells the options apart.");
        }
        table.rows().forEach(row -> print(table.columns(), row, out));
        if (!all) {
            out.println("  The rest has one answer under every option; --all shows it.");
        }
        PolicyChoice second = options.get(1).choice();
        out.printf(
                "  Why: majors law %s --cycle %d --determination %s --waiver %s --query FMF --explain%n%n",
                answer.country().iso3(),
                answer.money().cycle(),
                second.determination().key(),
                second.waiver().text());
    }

    private static void print(List<String> columns, List<String> row, PrintWriter out) {
        Map<String, List<String>> optionsByAnswer = new LinkedHashMap<>();
        for (int i = 1; i < columns.size() - 1; i++) {
            optionsByAnswer
                    .computeIfAbsent(row.get(i), answer -> new java.util.ArrayList<>())
                    .add(columns.get(i));
        }
        String answers = optionsByAnswer.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining("; "));
        out.print(Lines.wrapped("  ", answers + "  (" + row.getLast() + ")"));
        out.print(Lines.wrapped("    ", row.getFirst()));
    }
}
