package org.majorslist.app.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.app.console.Terminal;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Checker;
import org.majorslist.check.DayFrom;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.ArticleReader;
import org.majorslist.check.show.Explanation;
import org.majorslist.law.LawBook;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors check`: finds the checkable claims of an article and judges each against the record.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Find the numeric, temporal and legal claims of an article and say what the record bears out.",
        footer = {
            "",
            "Verdicts: supported, supported other (another measurer, a later figure, one accounting basis),",
            "imprecise, disputed (law), contradicted, not in register.",
            "",
            "Examples:",
            "  majors check article.html",
            "  majors check article.txt --published 2025-09-16 --suggest",
            "  majors check article.txt --explain 3",
            "  majors check article.txt --rules-only",
            "  cat article.txt | majors check - --format jsonl",
            "  majors check articles/ --out checked/ --format html"
        })
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE|DIR|-",
            description = "A text, HTML, PDF or DOCX file; a folder of them; or - for standard input.")
    private String input = "-";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, json, jsonl, html or claimreview (default: table; html with --out).")
    private @Nullable CheckFormat format;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day (or month, or year) of publication; else the page's or the text's own.")
    private @Nullable String published;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en or es: the language of the text (default: guessed).")
    private @Nullable Language language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge with what was known on this day (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rules-only",
            description =
                    "Leave out what was only weighed: claims in words that no rule reads, and what else a figure may count.")
    private boolean rulesOnly;

    @Option(names = "--suggest", description = "Draft a corrected sentence, with its source, for contradicted claims.")
    private boolean suggest;

    @Option(names = "--explain", paramLabel = "N", description = "Tell how claim N was read and judged.")
    private @Nullable Integer explain;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "With a folder: write one result a file, and summary.csv, into DIR.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With a folder: files checked at a time (default: the processors).")
    private @Nullable Integer threads;

    /// Made by picocli.
    public CheckCommand() {}

    @Override
    public Integer call() throws IOException {
        refuseAddress();
        Path path = Path.of(input);
        LocalDate known = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        LocalDate day = published == null ? null : publishedOn(published);
        Checker checker = checker();
        if (!input.equals("-") && Files.isDirectory(path)) {
            return folder(path, checker, known, day);
        }
        refuseFolderOptions();
        Article article = input.equals("-") ? standardInput() : ArticleReader.read(path);
        CheckedArticle checked = checker.check(day == null ? article : article.publishedOn(day), language, known);
        warn(checked);
        spec.commandLine().getOut().print(explain == null ? print(checked) : explained(checked, explain));
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }

    private Checker checker() {
        Path tables = Home.content().resolve("check");
        Register register = Register.load(Home.content().resolve("register"));
        LawBook law = LawBook.open(Home.content().resolve("statutes"));
        return rulesOnly ? Checker.byRulesOnly(tables, register, law) : new Checker(tables, register, law);
    }

    /// Nothing is fetched while answering.
    private void refuseAddress() {
        if (input.matches("(?i)https?:.*")) {
            throw new BadInput(new Fault(
                    "an-address", "addresses are not fetched", input, "Save the page as a file, and check that file."));
        }
    }

    private static Article standardInput() {
        try {
            return ArticleReader.read("-", System.in);
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "unreadable-input",
                            "it cannot be read: " + e.getMessage(),
                            "standard input",
                            "Send a text to it, as in `cat article.txt | majors check -`."),
                    e);
        }
    }

    /// With one text, --out and --threads would do nothing: better said than passed over.
    private void refuseFolderOptions() {
        if (out != null || threads != null) {
            throw new BadInput(new Fault(
                    "not-a-folder",
                    (out == null ? "--threads" : "--out") + " is for a folder, and " + input + " is none",
                    "majors check",
                    "Leave it out, and send the result to a file with `>`."));
        }
    }

    private String print(CheckedArticle checked) {
        boolean colour = Terminal.takesColour();
        return CheckPrinter.print(checked, format == null ? CheckFormat.table : format, colour, suggest);
    }

    private void warn(CheckedArticle checked) {
        PrintWriter err = spec.commandLine().getErr();
        if (checked.article().published() == null) {
            err.println(
                    "majors check: the day of publication is unknown; \"Monday\" or \"this year\" cannot be resolved.");
            err.println("  Give it with --published 2025-09-16.");
        } else if (checked.dayFrom() == DayFrom.CONTENT) {
            err.println("majors check: the text gives no day of publication; it is read as one of "
                    + checked.article().published() + ", when most of what it tells fits the record.");
            err.println("  If it is of another day, give it with --published 2025-09-16.");
        }
        LocalDate day = checked.article().published();
        if (day != null && day.isAfter(checked.asOf())) {
            err.println("majors check: the text is of " + day + ", later than the day whose knowledge judges it, "
                    + checked.asOf() + "; decisions up to the text's own day count as known.");
            err.println("  Give an --as-of on or after its day, or correct --published.");
        }
    }

    private static LocalDate publishedOn(String written) {
        return PartialDate.find(written)
                .map(PartialDate::latest)
                .orElseThrow(() -> new BadInput(new Fault(
                        "not-a-date",
                        "\"" + written + "\" is not a date",
                        "majors check --published",
                        "Write 2025-09-16, or 2025-09 if only the month is known.")));
    }

    private static String explained(CheckedArticle checked, int number) {
        List<Judged> claims = checked.claims();
        if (number < 1 || number > claims.size()) {
            throw new BadInput(new Fault(
                    "no-such-claim",
                    "there is no claim " + number + "; the text has " + claims.size(),
                    "majors check --explain",
                    "Run it without --explain first and take a number shown there."));
        }
        return Explanation.of(claims.get(number - 1));
    }

    private int folder(Path path, Checker checker, LocalDate known, @Nullable LocalDate day) throws IOException {
        if (out == null) {
            throw new BadInput(new Fault(
                    "no-out-folder", "a folder needs a place for its results", "majors check", "Add --out DIR."));
        }
        int atATime = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (atATime < 1 || atATime > 64) {
            throw new BadInput(new Fault(
                    "bad-threads",
                    atATime + " is not a number of threads",
                    "majors check --threads",
                    "Choose 1 to 64."));
        }
        var folder = new Folder(
                checker,
                new Folder.Order(format == null ? CheckFormat.html : format, language, known, day, suggest, atATime),
                spec.commandLine().getErr());
        return folder.check(path, out, spec.commandLine().getOut());
    }
}
