package org.majorslist.check.show;

/// Turns offsets in code points, asked in rising order or not, into UTF-16 units.
final class Units {
    private final String text;
    private final boolean same;
    private int unit;
    private int point;

    Units(String text) {
        this.text = text;
        same = text.codePointCount(0, text.length()) == text.length();
    }

    int at(int codePoint) {
        if (same) {
            return codePoint;
        }
        if (codePoint < point) {
            unit = 0;
            point = 0;
        }
        unit = text.offsetByCodePoints(unit, codePoint - point);
        point = codePoint;
        return unit;
    }
}
