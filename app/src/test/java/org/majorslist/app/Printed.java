package org.majorslist.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// What a command printed, run within this process.
///
/// @param code its exit code
/// @param out what went to standard output
/// @param err what went to standard error
public record Printed(int code, String out, String err) {
    /// Runs a command.
    ///
    /// @param command the words after `majors`, parted by blanks
    public static Printed by(String command) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Majors.run(List.of(command.strip().split(" +", -1)), new PrintWriter(out), new PrintWriter(err));
        return new Printed(code, out.toString(), err.toString());
    }
}
