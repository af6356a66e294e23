package org.majorslist.check.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Token.Kind;

/// Cuts a text into tokens in one pass, each character looked at a bounded number of times.
///
/// A word met before in the same spelling is found by its characters alone: no text is cut out and none folded.
public final class Tokenizer {
    private static final List<String> UNITED_STATES = List.of("EE. UU.", "EE.UU.", "E.U.A.", "EE UU");
    private static final int LONGEST_WORD = 80;
    private static final int LONGEST_COUNTRY = 4; // letters of "EEUU"
    private static final int ASCII = 128;
    private static final int GROUP = 3; // digits
    private static final int USUAL_TOKEN = 5; // characters, with the blank

    private final String text;
    private final char[] chars;
    private final Lexicon lexicon;
    private final ArrayList<Token> tokens;
    private int at;
    private boolean hyphen;
    /// Whether the text groups thousands by blanks; `null` until it matters.
    private @Nullable Boolean blankGroups;

    private long begin;
    private long rest;

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        chars = text.toCharArray();
        tokens = new ArrayList<>(chars.length / USUAL_TOKEN + 8);
    }

    /// All tokens of a text; white space and hyphens are left out.
    ///
    /// @param text the text as written
    /// @param lexicon knows each word with its classes and cues
    /// @return the tokens in order, none of them overlapping
    public static List<Token> tokens(String text, Lexicon lexicon) {
        return new Tokenizer(text, lexicon).run();
    }

    private List<Token> run() {
        while (at < chars.length) {
            char c = chars[at];
            switch (CharKind.of(c)) {
                case CharKind.LETTER -> word();
                case CharKind.BLANK -> {
                    at++;
                    hyphen = false;
                }
                case CharKind.DIGIT -> number();
                case CharKind.HYPHEN -> hyphen(c);
                case CharKind.QUOTE -> quote();
                case CharKind.APOSTROPHE -> apostrophe();
                default -> add(at, at + 1, lexicon.ofMark(c), Kind.MARK);
            }
        }
        return tokens;
    }

    private void hyphen(char c) {
        boolean tied = at > 0
                && Character.isLetterOrDigit(chars[at - 1])
                && at + 1 < chars.length
                && Character.isLetterOrDigit(chars[at + 1]);
        if (tied) {
            hyphen = true;
            at++;
        } else if (c == '-' && at + 1 < chars.length && CharKind.isDigit(chars[at + 1])) {
            add(at, at + 1, lexicon.ofMark('-'), Kind.MARK);
        } else {
            add(at, at + 1, lexicon.ofMark('–'), Kind.MARK);
        }
    }

    private void quote() {
        add(at, at + 1, lexicon.ofMark('"'), Kind.QUOTE);
    }

    private void apostrophe() {
        if (at > 0 && CharKind.isLetter(chars[at - 1]) && possessive()) {
            add(at, at + 2, lexicon.of("'s"), Kind.WORD);
        } else {
            quote();
        }
    }

    private boolean possessive() {
        boolean s = at + 1 < chars.length && chars[at + 1] == 's';
        return s && (at + 2 >= chars.length || !Character.isLetterOrDigit(chars[at + 2]));
    }

    private void word() {
        int start = at;
        if (abbreviation()) {
            return;
        }
        int end = packLetters(start);
        boolean plain = end == chars.length || !inWord(end);
        while (!plain && end < chars.length && end - start < LONGEST_WORD && inWord(end)) {
            end++;
        }
        boolean country = end - start <= LONGEST_COUNTRY && end - start > 1 && isCapital(chars[start + 1]);
        add(start, end, plain && !country ? packed(start, end) : spelled(start, end), Kind.WORD);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// Packs the letters of ASCII a word begins with, up to sixteen, into `begin` and `rest`.
    ///
    /// @return behind the last letter packed
    private int packLetters(int start) {
        int half = Math.min(chars.length, start + Long.BYTES);
        begin = 0;
        int i = start;
        for (; i < half && CharKind.small(chars[i]) != 0; i++) {
            begin = begin << Byte.SIZE | CharKind.small(chars[i]);
        }
        rest = 0;
        int whole = i < half ? i : Math.min(chars.length, start + Spelling.LONGEST);
        for (; i < whole && CharKind.small(chars[i]) != 0; i++) {
            rest = rest << Byte.SIZE | CharKind.small(chars[i]);
        }
        return i;
    }

    /// Packs characters of ASCII; not if they are too many or there are others.
    private boolean pack(int start, int end) {
        if (end - start > Spelling.LONGEST) {
            return false;
        }
        begin = 0;
        rest = 0;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c >= ASCII) {
                return false;
            }
            int small = isCapital(c) ? c + ('a' - 'A') : c;
            if (i - start < Long.BYTES) {
                begin = begin << Byte.SIZE | small;
            } else {
                rest = rest << Byte.SIZE | small;
            }
        }
        return true;
    }

    private Vocable packed(int start, int end) {
        Vocable vocable = lexicon.packed(begin, rest);
        if (vocable == null) {
            vocable = lexicon.of(Fold.fold(text.substring(start, end)));
            lexicon.remember(begin, rest, vocable);
        }
        return vocable;
    }

    private Vocable spelled(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        Vocable vocable = lexicon.written(chars, start, end, hash);
        if (vocable == null) {
            vocable = lexicon.of(country(text.substring(start, end)));
            lexicon.remember(chars, start, end, hash, vocable);
        }
        return vocable;
    }

    private boolean inWord(int i) {
        byte kind = CharKind.of(chars[i]);
        return kind == CharKind.LETTER
                || kind == CharKind.ACCENT
                || (kind == CharKind.APOSTROPHE
                        && i + 2 < chars.length
                        && chars[i + 1] == 't'
                        && !CharKind.isLetter(chars[i + 2]));
    }

    /// Reads `U.S.`, `a.m.`, `EE.UU.`, `EE. UU.` as one token.
    private boolean abbreviation() {
        if (chars[at] == 'E' && unitedStates()) {
            return true;
        }
        int i = at;
        while (i + 1 < chars.length && chars[i + 1] == '.' && i - at < 12 && CharKind.isLetter(chars[i])) {
            i += 2;
        }
        if (i - at < 4 || (i < chars.length && CharKind.isLetter(chars[i]))) {
            return false;
        }
        add(at, i, pack(at, i) ? packed(at, i) : lexicon.of(Fold.fold(text.substring(at, i))), Kind.WORD);
        return true;
    }

    private boolean unitedStates() {
        for (String known : UNITED_STATES) {
            if (text.startsWith(known, at)) {
                add(at, at + known.length(), lexicon.of("ee.uu."), Kind.WORD);
                return true;
            }
        }
        return false;
    }

    private static String country(String raw) {
        return switch (raw) {
            case "US", "USA" -> "u.s.";
            case "UN" -> "u.n.";
            case "EEUU" -> "ee.uu.";
            default -> Fold.fold(raw);
        };
    }

    private void number() {
        int start = at;
        int i = start;
        while (i < chars.length && (CharKind.isDigit(chars[i]) || separator(i) || blankGroup(start, i))) {
            i++;
        }
        add(start, i, pack(start, i) ? packed(start, i) : spelled(start, i), Kind.NUMBER);
    }

    private boolean separator(int i) {
        char c = chars[i];
        boolean known = c == '.' || c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
        if (!known || i + 1 >= chars.length || !CharKind.isDigit(chars[i + 1])) {
            return false;
        }
        return c == '.' || c == ',' || BlankGroups.threeDigits(chars, i + 1);
    }

    /// A plain blank within "89 755", where the text groups thousands so.
    private boolean blankGroup(int start, int i) {
        boolean three = chars[i] == ' '
                && chars[start] != '0'
                && (i - start > GROUP ? chars[i - GROUP - 1] == ' ' : digitsOnly(start, i))
                && BlankGroups.threeDigits(chars, i + 1);
        if (three && blankGroups == null) {
            blankGroups = BlankGroups.in(chars);
        }
        return three && Boolean.TRUE.equals(blankGroups);
    }

    private boolean digitsOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!CharKind.isDigit(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private void add(int from, int to, Vocable vocable, Kind kind) {
        tokens.add(new Token(from, to, vocable, kind, hyphen));
        hyphen = false;
        at = to;
    }
}
