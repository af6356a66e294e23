package org.majorslist.app.law;

import java.util.Arrays;
import java.util.List;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.law.Condition;
import picocli.CommandLine.Command;

/// `majors law given`: the further facts a case can state.
@Command(
        name = "given",
        description = "The further facts for --given and |given: with the values they take.",
        footer = {"", "Examples:", "  majors law given"})
public final class LawGivenCommand extends LawSubcommand {
    /// Made by picocli.
    public LawGivenCommand() {}

    @Override
    public Integer call() {
        printRows(
                List.of("condition", "takes"),
                Arrays.stream(Condition.values())
                        .map(condition ->
                                List.of(condition.key(), condition.accepts().replace("|", " ")))
                        .toList());
        return ExitCodes.DONE;
    }
}
