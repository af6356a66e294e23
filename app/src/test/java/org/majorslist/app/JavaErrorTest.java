package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorslist.app.console.ExitCodes;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What Java calls an error ends a command as any other fault of ours does.
class JavaErrorTest {
    @Command(name = "majors", version = "majors 0.1.0")
    static final class Exhausted implements Runnable {
        @Override
        public void run() {
            throw new StackOverflowError("too deep");
        }
    }

    @Test
    void isOurFaultAndNoNegativeAnswer() {
        var err = new StringWriter();
        CommandLine command = new CommandLine(new Exhausted()).setErr(new PrintWriter(err));
        assertEquals(ExitCodes.OUR_FAULT, Majors.execute(command, List.of()));
        assertTrue(
                err.toString().contains(": our fault, not yours: java.lang.StackOverflowError: too deep"),
                err::toString);
    }
}
