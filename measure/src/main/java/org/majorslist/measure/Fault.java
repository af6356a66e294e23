package org.majorslist.measure;

import java.util.regex.Pattern;

/// One thing that is wrong with what a reader gave us: what, where, and the next thing to do.
///
/// Its text is `where: what`, then the mend on a line of its own, indented by two blanks.
///
/// @param code stable key of this kind of fault, lower case words joined by hyphens, such as
///     `unknown-country`; programs may rely on it, readers see it in JSON only
/// @param what the fault, with the offending value; no full stop needed at the end
/// @param where the place: `file:line`, an option such as `--cycle`, or a series and day
/// @param mend what to do next, as a full sentence
public record Fault(String code, String what, String where, String mend) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// Refuses a fault that does not say all four things.
    public Fault {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Fault code '" + code + "' is not lower case words joined by hyphens.");
        }
        if (what.isBlank() || where.isBlank() || mend.isBlank()) {
            throw new IllegalArgumentException("Fault " + code + " must say what is wrong, where, and the mend.");
        }
    }

    /// Words this fault for a reader, as two lines without a line end.
    ///
    /// @return `where: what`, a line break, two blanks and the mend
    public String text() {
        return where + ": " + what + "\n  " + mend;
    }
}
