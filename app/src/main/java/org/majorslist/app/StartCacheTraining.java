package org.majorslist.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs one command of each family without printing, so that the launcher's start-up cache knows their classes.
///
/// The launcher calls it once after a build; it is of no use to a reader and does not show in the help.
@Command(name = "start-cache-training", hidden = true)
final class StartCacheTraining implements java.util.concurrent.Callable<Integer> {
    /// Which commands a cache is made for.
    enum Kind {
        /// Commands that look up, ask the law, check an article, and print.
        answers,
        /// Commands that run ensembles: those run with the vector module, which needs a cache of its own. A few hundred
        /// members also tell the compiler which methods matter.
        ensembles;

        /// The commands whose classes the start-up cache holds; each must succeed.
        List<List<String>> commands() {
            return switch (this) {
                case answers ->
                    List.of(
                            List.of("--version"),
                            List.of("brief", "COL"),
                            List.of("status"),
                            List.of("facts", "coca_cultivation_area", "--area", "COL"),
                            List.of("determinations", "--country", "COL", "--format", "csv"),
                            List.of("law", "COL"),
                            List.of("law", "COL", "--query", "FMF", "--explain"),
                            List.of("check", example("brief-on-coca.txt")),
                            List.of("check", example("readings.txt"), "--format", "jsonl"),
                            List.of("check", example("brief-on-coca.txt"), "--explain", "1"));
                case ensembles ->
                    List.of(
                            List.of("options", "COL", "--members", "320", "--format", "json"),
                            List.of("options", "COL", "--members", "32"));
            };
        }
    }

    @Parameters(paramLabel = "KIND", defaultValue = "answers", description = "Which commands: answers or ensembles.")
    private Kind kind = Kind.answers;

    /// Made by picocli.
    StartCacheTraining() {}

    @Override
    public Integer call() {
        for (List<String> command : kind.commands()) {
            var nowhere = new PrintWriter(Writer.nullWriter());
            Majors.run(command, nowhere, nowhere);
        }
        return ExitCodes.DONE;
    }

    /// An article of the guide, as a path from wherever the command runs.
    private static String example(String file) {
        return Home.content()
                .resolveSibling("docs/guide/examples")
                .resolve(file)
                .toString();
    }
}
