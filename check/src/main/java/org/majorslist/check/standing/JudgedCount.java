package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Numbers that stand for countries judged: "refused five", "nine of 24 governments passed".
public final class JudgedCount {
    private static final int MOST_COUNTRIES = 40;
    private static final int PART_WITHIN = 5;
    /// How many sentences before "all three" those may be named.
    public static final int NAMED_WITHIN = 3;

    private static final WordList ALL = WordList.of("all", "both");
    private static final ListedWords THEM = ListedWords.named("judged_count.them");
    private static final ListedWords ENDS = ListedWords.named("judged_count.ends");

    private final Marked text;

    /// Over one marked text.
    ///
    /// @param text the marked text
    public JudgedCount(Marked text) {
        this.text = text;
    }

    /// A number of countries; `null` if it counts something else.
    ///
    /// @param i a token
    /// @return the number, or `null`
    public Mention.@Nullable Figure number(int i) {
        Mention.Figure number = text.number(i);
        boolean small = number != null
                && text.date(i) == null
                && number.form() == Form.PLAIN
                && number.most() == null
                && number.value() >= 2
                && number.value() <= MOST_COUNTRIES;
        Mention.Quantity quantity = text.quantity(i);
        boolean countries =
                quantity == null || quantity.unit().isEmpty() || quantity.unit().equals("countries");
        return small && countries ? number : null;
    }

    /// "Nine of 24 governments passed": the number before that of all; `null` if there is none.
    Mention.@Nullable Figure partOf(int whole) {
        int of = text.in(whole - 1, SmallWords.DETERMINED) ? whole - 2 : whole - 1;
        if (!text.in(of, SmallWords.OF)) {
            return null;
        }
        for (int i = of - 1; i >= Math.max(text.sentenceStart(whole), of - PART_WITHIN); i--) {
            Mention.Figure part = number(i);
            Mention.Figure all = text.number(whole);
            if (part != null && all != null && part.value() < all.value()) {
                return part; // "17 governments on a roster of 20"
            }
        }
        return null;
    }

    /// "All three", "las tres": a list of as many countries named shortly before; `null` if there is none.
    ///
    /// @param number a number of countries
    /// @return the list, or `null`
    public Mention.@Nullable Places namedBefore(Mention.Figure number) {
        int at = number.from();
        if (!text.in(at - 1, SmallWords.DETERMINED) && !text.in(at - 1, ALL)) {
            return null;
        }
        boolean all = text.in(at - 1, ALL);
        if (behindNumber(number) > number.to() && !all) {
            return null; // "the three countries" may be counted
        }
        int floor = text.from(Math.max(0, text.sentence(at) - NAMED_WITHIN));
        for (int i = at - 1; i >= floor; i--) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && places.to() <= at && places.codes().size() == number.value()) {
                return places.codes().stream().allMatch(CountryInFocus::country) ? places : null;
            }
        }
        return null;
    }

    /// Behind a number and the countries it counts, or the word for those it is a part of: "four of them".
    ///
    /// @param number a number of countries
    /// @return the token behind them
    public int behindNumber(Mention.Figure number) {
        Mention.Quantity quantity = text.quantity(number.from());
        int behind = quantity != null && quantity.unit().equals("countries") ? quantity.to() : number.to();
        boolean part = behind + 1 < text.sentenceEnd(number.from())
                && text.in(behind, SmallWords.OF_PLAIN)
                && text.in(behind + 1, THEM);
        return part ? behind + 2 : behind;
    }

    /// "Descalifica a tres;", "refused five countries", not "refused five loans".
    ///
    /// @param number a number of countries
    /// @return true if it counts countries
    public boolean ends(Mention.Figure number) {
        int behind = behindNumber(number);
        return behind > number.to()
                || behind >= text.sentenceEnd(number.from())
                || !text.token(behind).isWord()
                || text.in(behind, ENDS);
    }
}
