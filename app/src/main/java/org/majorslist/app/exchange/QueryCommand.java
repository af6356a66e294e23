package org.majorslist.app.exchange;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.FormatOption;
import org.majorslist.app.console.Home;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.FieldSchema;
import org.majorslist.register.exchange.PackageSchema;
import org.majorslist.register.exchange.QueryAnswer;
import org.majorslist.register.exchange.QueryLimits;
import org.majorslist.register.exchange.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors query`: SQL over the record.
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description =
                "Ask the record in SQL. It can be read, not changed; files, network and settings are out of reach.",
        footer = {
            "",
            "Examples:",
            "  majors query --tables",
            "  majors query \"select cycle, outcome from determinations where country = 'COL' order by cycle\"",
            "  majors query --format csv \"select recipient, sum(amount_usd) as usd from assistance_totals"
                    + " where measure = 'obligated' and constant_or_current = 'current' group by all order by usd desc\""
        })
public final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SQL", arity = "0..1", description = "One statement that reads, in the SQL of DuckDB.")
    private @Nullable String sql;

    @Option(names = "--tables", description = "List the tables and their columns.")
    private boolean tables;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Longest running time, 1 to 600 (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int seconds;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Most rows of the answer, 1 to 1000000 (default: ${DEFAULT-VALUE}).",
            defaultValue = "100000")
    private int rows;

    /// Made by picocli.
    public QueryCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path record = Home.content().resolve("register");
        if (tables) {
            out.print(format.print(listTables(PackageSchema.read(record))));
            return ExitCodes.DONE;
        }
        requireRange("--seconds", seconds, 600);
        requireRange("--rows", rows, 1_000_000);
        var limits = new QueryLimits(
                Duration.ofSeconds(seconds), QueryLimits.ordinary().memoryMegabytes(), rows);
        QueryAnswer answer = QueryProcess.ask(record, question(), limits);
        out.print(format.print(new DataTable(answer.columns(), answer.rows())));
        if (answer.cut()) {
            spec.commandLine()
                    .getErr()
                    .println("query: there are more rows; only the first " + rows + " are shown (--rows)");
        }
        return ExitCodes.DONE;
    }

    private String question() {
        if (sql == null || sql.isBlank()) {
            throw new BadInput(new Fault(
                    "no-question",
                    "no SQL was given",
                    "query",
                    "Write it in quotation marks, or list the tables with `majors query --tables`."));
        }
        return sql;
    }

    private static void requireRange(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new BadInput(new Fault(
                    "out-of-range",
                    value + " is outside 1 to " + most,
                    "query " + option,
                    "Name a number between 1 and " + most + "."));
        }
    }

    private static DataTable listTables(PackageSchema schema) {
        var lines = new ArrayList<List<String>>();
        for (TableSchema table : schema.tables()) {
            for (FieldSchema field : table.fields()) {
                lines.add(List.of(
                        table.name(),
                        field.name(),
                        field.type().name().toLowerCase(java.util.Locale.ROOT),
                        String.join("|", field.allowed())));
            }
        }
        return new DataTable(List.of("table", "column", "type", "values"), lines);
    }
}
