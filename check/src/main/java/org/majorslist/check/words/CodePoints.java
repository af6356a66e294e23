package org.majorslist.check.words;

/// Turns UTF-16 offsets, asked in rising order or not, into code points.
public final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    /// Counts the code points of one text.
    ///
    /// @param text the text the offsets are of
    public CodePoints(String text) {
        this.text = text;
    }

    /// How many code points stand before an offset; quick where offsets rise, since it counts on from the last.
    ///
    /// @param offset a place in the text in UTF-16 units, from 0 to its length
    /// @return the same place in code points, from 0
    public int at(int offset) {
        if (offset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }
}
