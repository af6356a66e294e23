package org.majorslist.app.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.law.CycleDate;
import org.majorslist.law.LawBook;
import org.majorslist.register.exchange.CalendarExport;
import org.majorslist.register.exchange.Deadline;
import org.majorslist.register.exchange.Export;
import org.majorslist.register.exchange.JsonExport;
import org.majorslist.register.exchange.PackageExport;
import org.majorslist.register.exchange.ParquetExport;
import org.majorslist.register.exchange.ProvenanceExport;
import org.majorslist.register.exchange.SdmxExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors data export`: the record in the forms of others.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the record in another form, whole or not at all.",
        footer = {
            "",
            "Examples:",
            "  majors data export package --out majors-register/",
            "  majors data export parquet --out parquet/",
            "  majors data export sdmx-csv --out observations.csv",
            "  majors data export ical --out certification.ics"
        })
public final class DataExportCommand implements Callable<Integer> {
    private static final int CYCLES_AHEAD = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FORM",
            description =
                    "package (CSV with sizes and checksums), json, parquet, sdmx-csv (observations), prov (W3C PROV-JSON), or"
                            + " ical (deadlines of this cycle and the next three).")
    private Form form = Form.PACKAGE;

    @Option(names = "--out", paramLabel = "PLACE", required = true, description = "File or folder to make.")
    private Path out = Path.of(".");

    /// Made by picocli.
    public DataExportCommand() {}

    /// The forms an export can have.
    enum Form {
        PACKAGE("package"),
        JSON("json"),
        PARQUET("parquet"),
        SDMX_CSV("sdmx-csv"),
        PROV("prov"),
        ICAL("ical");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        /// The word on the command line.
        @Override
        public String toString() {
            return word;
        }
    }

    @Override
    public Integer call() {
        Export.into(export(Home.content()), out);
        spec.commandLine().getErr().println("export: wrote " + out);
        return ExitCodes.DONE;
    }

    private Export export(Path content) {
        Path record = content.resolve("register");
        return switch (form) {
            case PACKAGE -> new PackageExport(record);
            case JSON -> new JsonExport(record);
            case PARQUET -> new ParquetExport(record);
            case SDMX_CSV -> new SdmxExport(record);
            case PROV -> new ProvenanceExport(record);
            case ICAL -> new CalendarExport(deadlines(content), LocalDate.now(ZoneOffset.UTC));
        };
    }

    private static List<Deadline> deadlines(Path content) {
        LawBook law = LawBook.open(content.resolve("statutes"));
        int thisYear = LocalDate.now(ZoneOffset.UTC).plusMonths(3).getYear();
        var deadlines = new ArrayList<Deadline>();
        for (int cycle = thisYear; cycle <= thisYear + CYCLES_AHEAD; cycle++) {
            for (CycleDate date : law.calendar(cycle)) {
                String hedge = date.exact() ? "" : " (earliest possible day)";
                deadlines.add(new Deadline(
                        date.day(),
                        "FY" + cycle + ": " + date.label().en() + hedge,
                        date.citation().text()));
            }
        }
        return deadlines;
    }
}
