package org.majorslist.check.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.Phrases;

/// The figure a bare number goes on with: the nearest before it of about its size, in its sentence or the two before;
/// else the nearest in its sentence.
///
/// A thousand or a million of that figure is taken over where the number is too short without it.
final class FigureBefore {
    private static final int REACH = 70;
    private static final int SENTENCES_BACK = 2;
    private static final double ALIKE = 60;
    private static final double FAR = 8;
    private static final double CLOSE = 3;
    static final Set<String> NOT_HANDED_ON = Set.of(
            "", "percent", "percent_gdp", "times", "share", "years", "months", "weeks", "days", "decades", "votes");
    static final Set<String> MONEY = Set.of("USD", "COP", "EUR");

    private final Marked text;
    private final Phrases<Rules.NumberWord> numbers;
    private final ToldAgain again;
    private final Map<Integer, Sense> resolved = new HashMap<>();

    FigureBefore(Marked text, Phrases<Rules.NumberWord> numbers) {
        this.text = text;
        this.numbers = numbers;
        again = new ToldAgain(text);
    }

    /// Remembers what the bare number at a token means; figures behind it go on with that.
    void note(int number, Sense sense) {
        resolved.put(number, sense);
    }

    /// What a number goes on with; `null` if no figure before it fits.
    @Nullable
    Sense of(Mention.Figure number) {
        Sense nearest = null;
        Sense alike = null;
        for (int i = number.from() - 1; i >= 0 && i >= number.from() - REACH; i--) {
            int back = text.sentence(number.from()) - text.sentence(i);
            Sense given = back > SENTENCES_BACK ? null : handedOn(i);
            Sense sense = given == null || again.is(i, number) ? null : given;
            if (alike != null && text.sentence(i) != text.sentence(alike.from())) {
                return alike;
            }
            if (sense != null) {
                double scale = scale(number, i, sense);
                boolean closer = alike == null || (isFar(number, alike) && isClose(number, i, scale));
                alike = scale > 0 && closer ? new Sense(sense.unit(), scale, i) : alike;
                nearest = nearest == null && back <= 1 ? new Sense(sense.unit(), 1, i) : nearest;
                if (alike != null && !isFar(number, alike)) {
                    return alike;
                }
            }
        }
        return alike == null ? nearest : alike;
    }

    /// "Nearly 22,000 members, present in 652 municipalities. In 2022 there were 15,120": a count of another size goes
    /// before, where its sentence has one of about the same size.
    private boolean isFar(Mention.Figure number, Sense alike) {
        return !isClose(number, alike.from(), alike.scale(), FAR);
    }

    private boolean isClose(Mention.Figure number, int at, double scale) {
        return scale > 0 && isClose(number, at, scale, CLOSE);
    }

    private boolean isClose(Mention.Figure number, int at, double scale, double most) {
        Mention.Figure before = text.number(at);
        Sense bare = resolved.get(at);
        double size = before == null ? 0 : before.value() * (bare == null ? 1 : bare.scale());
        double value = number.value() * scale;
        return size > 0 && value > 0 && size / value <= most && value / size <= most;
    }

    private @Nullable Sense handedOn(int i) {
        Mention.Quantity before = text.quantity(i);
        if (before == null) {
            return null;
        }
        Sense bare = resolved.get(i);
        String unit = bare == null ? before.unit() : bare.unit();
        return NOT_HANDED_ON.contains(unit) ? null : new Sense(unit, bare == null ? 1 : bare.scale(), i);
    }

    /// The scale at which a number is of about the size of a figure before it; 0 where it is not.
    private double scale(Mention.Figure number, int at, Sense sense) {
        Mention.Figure before = text.number(at);
        if (before == null) {
            return 0;
        }
        double size = before.value() * sense.scale();
        if (alike(size, number.value())) {
            return 1;
        }
        double step = sense.scale() > 1 ? sense.scale() : scaleWord(before);
        boolean money = MONEY.contains(sense.unit());
        boolean here = text.sentence(at) == text.sentence(number.from());
        boolean short3 = number.value() < 1000 && (here || !number.spelled());
        return money && short3 && step > 1 && alike(size, number.value() * step) ? step : 0;
    }

    /// Whether two sizes are near enough to be of the same unit.
    static boolean alike(double a, double b) {
        return a / b <= ALIKE && b / a <= ALIKE;
    }

    /// The million of "103 million"; 1 where there is none.
    double scaleWord(Mention.Figure figure) {
        for (Phrases.Hit<Rules.NumberWord> hit : numbers.at(text.tokens(), figure.to() - 1)) {
            if (hit.meaning().kind().equals("scale")) {
                return hit.meaning().value();
            }
        }
        return 1;
    }
}
