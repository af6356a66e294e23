package org.majorslist.check.read;

import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// How much is read at most.
final class Limits {
    /// Largest file \[bytes].
    static final int FILE = 30_000_000;
    /// Longest text \[UTF-16 units]; a long report has half of that.
    static final int TEXT = 500_000;
    /// Most pages of a PDF.
    static final int PAGES = 500;
    /// Largest part of a DOCX once inflated \[bytes].
    static final int INFLATED = 40_000_000;
    /// Most parts of a DOCX.
    static final int PARTS = 2_000;
    /// Longest time for one PDF \[seconds].
    static final int SECONDS = 20;

    private Limits() {}

    static String text(String text, String where) {
        if (text.length() > TEXT) {
            throw new BadInput(new Fault(
                    "text-too-long",
                    "the text has %,d characters; at most %,d are checked at a time".formatted(text.length(), TEXT),
                    where,
                    "Cut it into parts and check each."));
        }
        return text;
    }

    static BadInput fault(String code, String what, String where, String mend) {
        return new BadInput(new Fault(code, what, where, mend));
    }
}
