package org.majorslist.check.find;

import org.majorslist.check.mark.Digits;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Marks the tokens whose numbers are no claims: page numbers, ages, times of day, vague small numbers.
final class NotClaims {
    private static final WordList ADDRESS_MARKS = WordList.of("/", "@", "=", "_");

    private static final WordList ORDINAL = WordList.of("st", "nd", "rd", "th");
    private static final int MODEL = 3; // letters
    private static final int AREA_CODE = 3; // digits

    private NotClaims() {}

    /// For each token the reason why a number there is no claim, or an empty text.
    static String[] reasons(Marked text, Patterns patterns) {
        String[] reasons = new String[text.size()];
        java.util.Arrays.fill(reasons, "");
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (text.hasFigures(sentence)) {
                read(text, sentence, patterns, reasons);
            }
        }
        return reasons;
    }

    private static void read(Marked text, int sentence, Patterns patterns, String[] reasons) {
        patterns.each(text, sentence, (rule, match) -> {
            for (int i = match.from(); i < match.to(); i++) {
                reasons[i] = reasons[i].isEmpty() ? rule.get("reason") : reasons[i];
            }
        });
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            boolean number = text.token(i).isNumber() || text.number(i) != null;
            if (reasons[i].isEmpty() && number) {
                reasons[i] = asked(text, i) ? "question" : text.token(i).isNumber() ? shape(text, i) : "";
            }
        }
    }

    private static String shape(Marked text, int i) {
        Token token = text.token(i);
        if (i > 0
                && !token.hyphenBefore()
                && text.token(i - 1).isWord()
                && !text.in(i - 1, SmallWords.CURRENCIES)
                && text.token(i - 1).end() == token.start()) {
            return "document_number";
        }
        if (isModel(text, i) || isOrdinal(text, i)) {
            return "document_number";
        }
        if (isDialled(text, i)) {
            return "phone_number";
        }
        if (age(text, i) || ageOfSomeone(text, i)) {
            return "age";
        }
        if (token.norm().length() > 1 && token.norm().startsWith("0") && Digits.only(token.norm())) {
            return "document_number";
        }
        if (clock(text, i, i + 2) || clock(text, i - 2, i)) {
            return "time_of_day";
        }
        boolean bracketed =
                text.reads(i - 1, "(") && text.reads(i + 1, ")") && token.norm().length() <= 2;
        if (bracketed || text.reads(i - 1, "#")) {
            return "publication_date";
        }
        boolean score = text.in(i - 1, ADDRESS_MARKS) || text.in(i + 1, ADDRESS_MARKS);
        if (score) {
            return "address";
        }
        boolean listItem = i == text.sentenceStart(i)
                && (text.reads(i + 1, ".") || text.reads(i + 1, ")"))
                && token.norm().length() <= 2;
        return listItem ? "navigation" : "";
    }

    /// "UH-60", "AK-47", "M-19": tied to up to three capitals, the name of a thing.
    private static boolean isModel(Marked text, int i) {
        if (i == 0 || !text.token(i).hyphenBefore() || !text.token(i - 1).isWord()) {
            return false;
        }
        String before = text.text()
                .substring(text.token(i - 1).start(), text.token(i - 1).end());
        return before.length() <= MODEL && before.chars().allMatch(Character::isUpperCase);
    }

    /// "The 117th Congress": how many in order, not how many.
    private static boolean isOrdinal(Marked text, int i) {
        return text.in(i + 1, ORDINAL)
                && text.token(i + 1).start() == text.token(i).end();
    }

    /// "(202) 555-0142": digits behind an area code in brackets, and the code itself.
    private static boolean isDialled(Marked text, int i) {
        boolean code = isAreaCode(text, i) && isNumber(text, i + 2);
        boolean behind = isAreaCode(text, i - 2);
        boolean further = i > 0 && text.token(i).hyphenBefore() && isAreaCode(text, i - 3);
        return code || behind || further;
    }

    private static boolean isAreaCode(Marked text, int i) {
        return isNumber(text, i)
                && text.norm(i).length() == AREA_CODE
                && text.reads(i - 1, "(")
                && text.reads(i + 1, ")")
                && i + 3 < text.size()
                && text.token(i + 3).hyphenBefore();
    }

    /// "So 23 governments were condemned?" asks and states nothing.
    private static boolean asked(Marked text, int i) {
        int last = text.sentenceEnd(i) - 1;
        return text.reads(last, "?") || (last > 0 && text.reads(last - 1, "?"));
    }

    /// "Maduro, 62, did not answer", "Muñoz, 54.": two digits between commas behind a name.
    private static boolean age(Marked text, int i) {
        boolean behindName = text.reads(i - 1, ",")
                && i >= 2
                && text.token(i - 2).isWord()
                && Character.isUpperCase(text.text().charAt(text.token(i - 2).start()))
                && text.place(i - 2) == null;
        String next = text.norm(i + 1);
        boolean closed = next.equals(",") || next.equals(".") || next.equals(";") || next.equals(")");
        return behindName && closed && isAge(text.norm(i));
    }

    /// Whether digits can be the age of a grown person: ten to ninety-nine.
    private static boolean isAge(String digits) {
        return digits.length() == 2 && digits.charAt(0) != '0' && Digits.only(digits);
    }

    /// "Una cultivadora de 41 años": two digits behind one who may be so old, not "una condena de 41 años".
    private static boolean ageOfSomeone(Marked text, int i) {
        boolean years = text.reads(i - 1, "de") && text.reads(i + 1, "anos");
        return years
                && isAge(text.norm(i))
                && i - 1 > text.sentenceStart(i)
                && text.token(i - 2).isWord()
                && !text.cue(i - 2, Cue.lasts)
                && !text.cue(i + 2, Cue.lasts);
    }

    /// "18:30": one or two digits on either side of a colon, without blanks.
    private static boolean clock(Marked text, int hours, int minutes) {
        return isNumber(text, hours)
                && isNumber(text, minutes)
                && text.reads(hours + 1, ":")
                && text.norm(hours).length() <= 2
                && text.norm(minutes).length() == 2
                && text.token(hours).end() + 1 == text.token(minutes).start();
    }

    private static boolean isNumber(Marked text, int i) {
        return i >= 0 && i < text.size() && text.token(i).isNumber();
    }
}
