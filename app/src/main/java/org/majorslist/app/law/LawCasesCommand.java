package org.majorslist.app.law;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.law.LawBook;
import org.majorslist.law.cases.CaseFile;
import org.majorslist.law.cases.CaseRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors law-cases`: runs a file of cases.
@Command(
        name = "law-cases",
        mixinStandardHelpOptions = true,
        description = "Runs a file of law cases; prints each mismatch, then how many passed and failed.",
        footer = {
            "",
            "A row that is not understood is a fault with its line, counts as failed, and ends with exit code 2.",
            "",
            "Examples:",
            "  majors law-cases content/statutes/fraa-706/cases.csv",
            "  majors law-cases content/statutes/faa-490/cases.csv --evaluator kie"
        })
public final class LawCasesCommand implements Callable<Integer> {
    /// Who evaluates the decision tables.
    enum Evaluator {
        /// Our own reader of decision tables.
        own,
        /// Apache KIE.
        kie
    }

    @Parameters(index = "0", paramLabel = "FILE", description = "CSV in the format of content/statutes/*/cases.csv.")
    private Path file = Path.of("");

    @Option(
            names = "--evaluator",
            paramLabel = "E",
            defaultValue = "own",
            description = "own or kie: our reader of decision tables, or Apache KIE (default: ${DEFAULT-VALUE}).")
    private Evaluator evaluator = Evaluator.own;

    @Option(names = "--rules", paramLabel = "DIR", description = "A folder of amended rule files, laid over ours.")
    private @Nullable Path rules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public LawCasesCommand() {}

    @Override
    public Integer call() {
        LawBook law = evaluator == Evaluator.kie && rules == null ? LawShelf.lawByKie() : LawShelf.law(rules);
        CaseFile read = CaseFile.read(LawShelf.found(file), law);
        CaseRun run = CaseRun.of(read.cases(), law);
        var out = spec.commandLine().getOut();
        read.faults().forEach(fault -> spec.commandLine().getErr().println(fault.text()));
        run.mismatches().forEach(mismatch -> out.println(file + " " + mismatch.text()));
        int failed = run.mismatches().size() + read.refusedRows();
        out.println(run.passed() + " passed, " + failed + " failed");
        if (!read.faults().isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        return failed == 0 ? ExitCodes.DONE : ExitCodes.NEGATIVE;
    }
}
