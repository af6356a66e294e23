package org.majorslist.register.imports;

/// Reads numbers straight from bytes.
final class Cells {
    /// What a cell that is no number reads as.
    static final long NO_NUMBER = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 14;

    private Cells() {}

    /// Reads an amount of dollars with at most four decimals; an empty cell is zero.
    ///
    /// @return ten-thousandths of a dollar, or [#NO_NUMBER]
    static long parts(byte[] bytes, int from, int to) {
        int p = from;
        boolean negative = p < to && bytes[p] == '-';
        p += negative ? 1 : 0;
        long whole = 0;
        int digits = 0;
        int decimals = -1;
        for (; p < to; p++) {
            byte b = bytes[p];
            if (b == '.' && decimals < 0) {
                decimals = 0;
            } else if (b >= '0' && b <= '9' && ++digits <= MOST_DIGITS + Math.max(0, decimals) && decimals < 4) {
                whole = whole * 10 + (b - '0');
                decimals += decimals >= 0 ? 1 : 0;
            } else {
                return NO_NUMBER;
            }
        }
        if (digits == 0) {
            return to == from ? 0 : NO_NUMBER;
        }
        for (int i = Math.max(0, decimals); i < 4; i++) {
            whole *= 10;
        }
        return negative ? -whole : whole;
    }

    /// Reads a year of four digits between 1900 and 2200.
    ///
    /// @return the year, or -1
    static int year(byte[] bytes, int from, int to) {
        if (to - from != 4) {
            return -1;
        }
        int year = 0;
        for (int p = from; p < to; p++) {
            if (bytes[p] < '0' || bytes[p] > '9') {
                return -1;
            }
            year = year * 10 + (bytes[p] - '0');
        }
        return year >= 1900 && year <= 2200 ? year : -1;
    }

    /// Reads a code of three capital letters.
    ///
    /// @return the letters as 24 bits, or -1
    static int country(byte[] bytes, int from, int to) {
        if (to - from != 3) {
            return -1;
        }
        int packed = 0;
        for (int p = from; p < to; p++) {
            if (bytes[p] < 'A' || bytes[p] > 'Z') {
                return -1;
            }
            packed = packed << 8 | bytes[p];
        }
        return packed;
    }
}
