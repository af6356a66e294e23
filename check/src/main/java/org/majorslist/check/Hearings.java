package org.majorslist.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.judge.Judge;
import org.majorslist.check.judge.Sitting;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Marking;
import org.majorslist.check.mark.Rules;

/// Reads and judges one text as of one day or several; what does not hang on the day is read once. For one thread.
final class Hearings {
    private final Desks desks;
    private final String text;
    private final @Nullable Language language;
    private final LocalDate asOf;
    private @Nullable Marked marked;
    private @Nullable Sitting sitting;

    /// What reads and judges any text.
    ///
    /// @param rules the rule tables
    /// @param finder finds claims
    /// @param judge judges them
    record Desks(Rules rules, ClaimFinder finder, Judge judge) {}

    /// @param text the text
    /// @param language its language; `null` to guess it
    /// @param asOf the day whose knowledge judges it
    Hearings(Desks desks, String text, @Nullable Language language, LocalDate asOf) {
        this.desks = desks;
        this.text = text;
        this.language = language;
        this.asOf = asOf;
    }

    /// Reads and judges the text as of a day.
    ///
    /// @param published its day of publication; `null` if unknown
    Hearing on(@Nullable LocalDate published) {
        Marked read = marked == null
                ? Marking.of(text, desks.rules(), language, published)
                : Marking.again(marked, desks.rules(), published);
        LocalDate day = published == null ? asOf : published;
        Sitting opened = sitting == null ? desks.judge().open(read.language(), day, asOf, text) : sitting.on(day);
        marked = read;
        sitting = opened;
        List<Claim> claims = desks.finder().find(read, published);
        return new Hearing(read, opened.judge(claims));
    }
}
