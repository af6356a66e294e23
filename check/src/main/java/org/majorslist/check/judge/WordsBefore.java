package org.majorslist.check.judge;

import org.majorslist.check.Claim;

/// What stands just before the claims of a text, asked for in their order, so that the text is gone through once. For
/// one thread.
final class WordsBefore {
    private static final int MOST = 300; // characters: a question and the beginning of its answer

    private final String text;
    private int point;
    private int at;

    WordsBefore(String text) {
        this.text = text;
    }

    /// The words before a claim; none where it begins before the one asked for last.
    String of(Claim claim) {
        while (point < claim.start() && at < text.length()) {
            at += Character.charCount(text.codePointAt(at));
            point++;
        }
        return point == claim.start() ? text.substring(Math.max(0, at - MOST), at) : "";
    }
}
