package org.majorslist.check.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.DateAmounts;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// What a claim made of words states: the value its row of the tables gives, or the year, date, range or number
/// that its pattern passed.
final class WordAmounts {
    private static final WordList NEAR = WordList.of("close", "near", "nearing");

    private static final int SHORTEST_LIST = 15;
    private static final int LONGEST_LIST = 60;
    private static final int LAST_START = 1995;
    /// More than there are in the world.
    private static final int COUNTRIES = 220;

    private final Marked text;

    WordAmounts(Marked text) {
        this.text = text;
    }

    /// What a match states; `null` if the text leaves out what its row asks for.
    @Nullable
    Amount of(Patterns.Rule rule, Pattern.Match match) {
        String value = rule.get("value");
        String unit = rule.get("unit");
        return switch (value) {
            case "@year" -> isTooLate(rule, match) ? null : year(match);
            case "@date" -> DateAmounts.of(lastDate(match));
            case "@range" -> range(match);
            case "@n" -> isNoList(rule, match) ? null : place(match, unit, rule.type() == ClaimType.change);
            case "1986" -> year(match);
            default ->
                isShortNumber(value)
                        ? Amount.number(Integer.parseInt(value), unit, Qualifier.EXACTLY)
                        : Amount.word(value, unit, near(match) ? Qualifier.NEARLY : Qualifier.EXACTLY);
        };
    }

    /// "A list of three", "graded 90 suspects": there never were so few or so many on it.
    private boolean isNoList(Patterns.Rule rule, Pattern.Match match) {
        boolean list = rule.get("indicator").equals("majors_list_size") && rule.type() == ClaimType.quantity;
        Amount size =
                list && !text.in(match.to() - 1, SmallWords.COUNTRIES) ? place(match, rule.get("unit"), false) : null;
        Double number = size == null ? null : size.number();
        return number != null && (number < SHORTEST_LIST || number > LONGEST_LIST);
    }

    /// "Lost its certification for the first time since 1997": no year in which a law of 1986 began.
    private static boolean isTooLate(Patterns.Rule rule, Pattern.Match match) {
        Amount year = rule.get("indicator").equals("certification_process_start") ? year(match) : null;
        return year != null && year.number() != null && year.number() > LAST_START;
    }

    /// One to four digits.
    private static boolean isShortNumber(String value) {
        boolean digits = !value.isEmpty() && value.length() <= 4;
        for (int i = 0; digits && i < value.length(); i++) {
            digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return digits;
    }

    private boolean near(Pattern.Match match) {
        return text.in(match.from(), NEAR);
    }

    private static Mention.@Nullable Date lastDate(Pattern.Match match) {
        Mention.Date last = null;
        for (Mention mention : match.mentions()) {
            last = mention instanceof Mention.Date date ? date : last;
        }
        return last;
    }

    private static @Nullable Amount year(Pattern.Match match) {
        return DateAmounts.year(lastDate(match));
    }

    private static @Nullable Amount range(Pattern.Match match) {
        List<String> years = match.mentions().stream()
                .filter(mention -> mention instanceof Mention.Date date && date.form() == DateForm.YEAR)
                .map(mention -> ((Mention.Date) mention).period())
                .toList();
        return years.size() < 2 ? null : Amount.word(years.getFirst() + ".." + years.get(1), "year", Qualifier.EXACTLY);
    }

    /// The first number a pattern passed; of a change, the last. None where the text writes another unit behind it, or
    /// where there are not so many countries.
    private @Nullable Amount place(Pattern.Match match, String unit, boolean last) {
        List<Mention> mentions = last ? match.mentions().reversed() : match.mentions();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Figure number) {
                if (isOther(number, unit)) {
                    return null;
                }
                Qualifier qualifier = unit.equals("rank") && !ordinal(number) ? Qualifier.UP_TO : Qualifier.EXACTLY;
                return Amount.number(number.value(), unit, qualifier);
            }
        }
        return null;
    }

    /// "The third largest" is a place, "one of the three largest" one of several.
    private boolean ordinal(Mention.Figure number) {
        Mention.Figure plain = text.number(number.from());
        return plain == null || plain.to() != number.to() || plain.value() != number.value(); // "cuarto" is a part too
    }

    /// "10,800 hectares this year, the United Nations reported": no count of nations.
    private boolean isOther(Mention.Figure number, String unit) {
        Mention.Quantity written = text.quantity(number.from());
        boolean measured = written != null
                && written.kind().equals("measure")
                && !written.unit().equals(unit)
                && !written.unit().equals("percent");
        return measured || (unit.equals("countries") && number.value() > COUNTRIES);
    }

    /// The length of time a match ends in where its row asks for a year: "certified for ten years"; else `null`.
    static Mention.@Nullable Quantity duration(Patterns.Rule rule, Pattern.Match match) {
        boolean dated = rule.get("value").equals("@year");
        return dated && !match.mentions().isEmpty() && match.mentions().getLast() instanceof Mention.Quantity quantity
                ? quantity
                : null;
    }
}
