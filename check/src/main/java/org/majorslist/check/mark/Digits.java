package org.majorslist.check.mark;

import org.majorslist.check.words.CharKind;

/// Digits with separators, read as the text writes them ([NumberSigns]).
///
/// One mark groups thousands and the other stands before decimals; groups of three behind the other are thousands too
/// when the digits could not be meant otherwise (253,000).
public final class Digits {
    private static final int MOST = 18;

    private Digits() {}

    /// The value, or NaN where the digits are no number (a date, a version, too long).
    ///
    /// @param written digits with points, commas or blanks between them, beginning and ending
    ///     with a digit
    /// @param usual the mark that groups thousands in the text, a point or a comma
    /// @return the value, at least 0; NaN also where more than 18 characters are left without the blanks
    static double value(String written, char usual) {
        String digits = plain(written) ? written : written.replaceAll("[ \\u00a0\\u202f\\u2009]", "");
        if (digits.length() > MOST) {
            return Double.NaN;
        }
        int commas = count(digits, ',');
        int points = count(digits, '.');
        if (commas == 0 && points == 0) {
            return Long.parseLong(digits);
        }
        char group = groupMark(digits, commas, points, usual);
        return parse(digits, group);
    }

    /// Whether a text is digits and nothing else.
    ///
    /// @param written the text
    /// @return whether every character is 0 to 9; of an empty text as well
    public static boolean only(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (!CharKind.isDigit(written.charAt(i))) {
                return false;
            }
        }
        return !written.isEmpty();
    }

    private static boolean plain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= 128 || written.charAt(i) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static char groupMark(String digits, int commas, int points, char usual) {
        if (commas > 0 && points > 0) {
            return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? '.' : ',';
        }
        char only = commas > 0 ? ',' : '.';
        if (Math.max(commas, points) > 1) {
            return only;
        }
        boolean three = groups(digits, only);
        if (only == usual) {
            return three ? only : other(only);
        }
        boolean sure = three && digits.endsWith("000") && !digits.startsWith("0");
        return sure ? only : other(only);
    }

    /// Whether the digits stand in groups of three behind the first, which has one to three and is not a lone zero.
    static boolean groups(String digits, char mark) {
        int first = digits.indexOf(mark);
        if (first < 1 || first > 3 || (first == 1 && digits.charAt(0) == '0')) {
            return false;
        }
        int last = first;
        for (int i = first + 1; i <= digits.length(); i++) {
            if (i == digits.length() || digits.charAt(i) == mark) {
                if (i - last != 4) {
                    return false;
                }
                last = i;
            }
        }
        return true;
    }

    /// The mark before decimals where the given one groups thousands, and the other way round.
    static char other(char mark) {
        return mark == ',' ? '.' : ',';
    }

    private static double parse(String digits, char group) {
        char decimal = other(group);
        String whole = digits.replace(String.valueOf(group), "");
        if (count(whole, decimal) > 1 || (count(digits, group) > 0 && !groupsBeforeDecimal(digits, group, decimal))) {
            return Double.NaN;
        }
        return Double.parseDouble(whole.replace(decimal, '.'));
    }

    private static boolean groupsBeforeDecimal(String digits, char group, char decimal) {
        int cut = digits.indexOf(decimal);
        return groups(cut < 0 ? digits : digits.substring(0, cut), group);
    }

    static int count(String text, char c) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }
}
