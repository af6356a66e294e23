package org.majorslist.app.brief;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.app.console.Json;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;
import org.majorslist.report.brief.Brief;
import org.majorslist.report.brief.BriefJson;
import org.majorslist.report.brief.BriefPage;
import org.majorslist.report.brief.Language;
import org.majorslist.report.page.Page;
import org.majorslist.report.write.Depth;
import org.majorslist.report.write.Ink;
import org.majorslist.report.write.TerminalPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors brief`: one country's certification on a page.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "One country's certification: what was decided, on what evidence, what it does in law, what it costs.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  majors brief COL                                  the newest cycle, in the terminal",
            "  majors brief Colombia --cycle 1996                an earlier cycle",
            "  majors brief COL --as-of 2025-09-14               what was known the day before the decision",
            "  majors brief COL --full                           everything, in the terminal",
            "  majors brief COL --section law --section dollars  only these parts",
            "  majors brief COL --out colombia.pdf               a file: .html, .pdf, .docx, .md, .txt or .json",
            "  majors brief COL --format json                    all of it, with the keys of its sources"
        })
public final class BriefCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "COUNTRY", description = "Three-letter code or name, such as COL, Colombia or Birmania.")
    private String country = "";

    @Option(
            names = "--cycle",
            paramLabel = "FY",
            description = "Fiscal year the list governs; calendar year up to 2002 (default: newest with an outcome).")
    private @Nullable String cycle;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description =
                    "Only this part; may be repeated: standing, evidence, law, dollars, quoted, asks, timeline, gaps.")
    private List<String> sections = List.of();

    @Option(
            names = "--full",
            description =
                    "Print every figure, programme, remark and the address of each source; files always hold them.")
    private boolean full;

    @Option(
            names = "--colour",
            paramLabel = "WHEN",
            description = "auto, always or never (default: ${DEFAULT-VALUE}; NO_COLOR is honoured).",
            defaultValue = "auto")
    private Colour colour = Colour.auto;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write a file instead; its name ends in .html, .pdf, .docx, .md, .txt or .json.")
    private @Nullable Path out;

    @Mixin
    private PrintOptions print = new PrintOptions();

    /// Made by picocli.
    public BriefCommand() {}

    @Override
    public Integer call() {
        Set<String> only = readSections();
        DocumentFile file = out == null ? null : DocumentFile.of(out);
        refuseCsv();
        Brief brief = new BriefDesk(Home.content()).brief(country, readCycle(), print.asOf());
        if (file != null) {
            new BriefFiles(brief, language(), only).write(file);
            spec.commandLine().getErr().println("written: " + file.path());
        } else {
            spec.commandLine().getOut().print(print.format() == OutputFormat.json ? json(brief) : text(brief, only));
        }
        return ExitCodes.DONE;
    }

    private static String json(Brief brief) {
        return Json.write(BriefJson.of(brief));
    }

    private String text(Brief brief, @Nullable Set<String> only) {
        boolean whole = full || only != null;
        Page page = whole ? BriefPage.of(brief, language(), only) : BriefPage.digest(brief, language());
        return TerminalPage.write(page, colour.isWanted() ? Ink.COLOURED : Ink.PLAIN, full ? Depth.FULL : Depth.SHORT);
    }

    private Language language() {
        return switch (print.language()) {
            case en -> Language.EN;
            case es -> Language.ES;
        };
    }

    private void refuseCsv() {
        if (print.format() == OutputFormat.csv) {
            throw new BadInput(new Fault(
                    "no-csv-of-a-brief",
                    "a brief is no table, so it cannot be printed as csv",
                    "--format",
                    "Use json, or `majors facts`, `majors aid` and `majors determinations` for tables."));
        }
    }

    private @Nullable Integer readCycle() {
        if (cycle == null) {
            return null;
        }
        String digits = cycle.toUpperCase(java.util.Locale.ROOT).startsWith("FY") ? cycle.substring(2) : cycle;
        if (!digits.matches("\\d{4}")) {
            throw new BadInput(new Fault(
                    "unreadable-cycle",
                    "\"" + cycle + "\" is not a cycle",
                    "--cycle",
                    "Write a year of four digits, such as 2026 or FY2026."));
        }
        return Integer.valueOf(digits);
    }

    private @Nullable Set<String> readSections() {
        for (String section : sections) {
            if (!BriefPage.SECTIONS.contains(section)) {
                throw new BadInput(new Fault(
                        "unknown-section",
                        "a brief has no section \"" + section + "\"",
                        "--section",
                        NearestWord.mend(
                                section,
                                BriefPage.SECTIONS,
                                "Its sections are " + String.join(", ", BriefPage.SECTIONS) + ".")));
            }
        }
        return sections.isEmpty() ? null : new LinkedHashSet<>(sections);
    }
}
