package org.majorslist.check.find;

/// Turns UTF-16 offsets, asked in rising order or not, into code points.
final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    int at(int offset) {
        if (offset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }
}
