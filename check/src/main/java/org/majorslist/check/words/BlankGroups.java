package org.majorslist.check.words;

/// Whether a text groups thousands by plain blanks, as the Spanish academies and the ISO advise:
/// "89 755 hectáreas".
///
/// Two numbers side by side look the same ("on August 21 300 people"), so it does only where it
/// writes several numbers so, or one in three groups, and none with a comma or point before three
/// digits.
final class BlankGroups {
    private static final int FEWEST = 2;
    private static final int GROUP = 3; // digits

    private final char[] chars;

    private BlankGroups(char[] chars) {
        this.chars = chars;
    }

    static boolean in(char[] chars) {
        return new BlankGroups(chars).areUsed();
    }

    private boolean areUsed() {
        int found = 0;
        for (int i = 0; i < chars.length; i++) {
            boolean starts = CharKind.isDigit(chars[i]) && (i == 0 || !inNumber(chars[i - 1]));
            int first = starts ? digitsEnd(i) : i;
            if (starts && first - i <= GROUP && first < chars.length) {
                char mark = chars[first];
                boolean grouped = threeDigits(chars, first + 1);
                if (grouped && (mark == ',' || mark == '.')) {
                    return false;
                }
                boolean blank = grouped && mark == ' ' && chars[i] != '0';
                found += !blank ? 0 : isGroup(first + 1 + GROUP) ? FEWEST : 1;
            }
            i = Math.max(i, first);
        }
        return found >= FEWEST;
    }

    private boolean isGroup(int at) {
        return at < chars.length && chars[at] == ' ' && threeDigits(chars, at + 1);
    }

    private int digitsEnd(int from) {
        int i = from;
        while (i < chars.length && CharKind.isDigit(chars[i])) {
            i++;
        }
        return i;
    }

    private static boolean inNumber(char c) {
        return CharKind.isDigit(c) || c == '.' || c == ',' || c == '-' || c == '/' || Character.isLetter(c);
    }

    /// Whether three digits stand at a place, and no fourth.
    static boolean threeDigits(char[] chars, int i) {
        return i + 2 < chars.length
                && CharKind.isDigit(chars[i])
                && CharKind.isDigit(chars[i + 1])
                && CharKind.isDigit(chars[i + 2])
                && (i + GROUP >= chars.length || !CharKind.isDigit(chars[i + GROUP]));
    }
}
