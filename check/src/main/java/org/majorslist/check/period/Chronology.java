package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.Tense;
import org.majorslist.check.words.AddingUp;
import org.majorslist.check.words.RunningCounts;

/// What the dates of one text tell, gathered once for all who link a claim to its period.
///
/// @param text the text
/// @param roles what each date is there for
/// @param years the years its sentences name
/// @param tense what its verbs say about time
/// @param ranges stretches of time, "from 2013 to 2020"
/// @param spoken what was spoken of before
/// @param terms presidents and their terms
/// @param running what is counted on from a first day
/// @param sums what adds up over a stretch of time
/// @param published the day of publication; `null` if unknown
record Chronology(
        Marked text,
        DateRoles roles,
        NamedYears years,
        Tense tense,
        Ranges ranges,
        SpokenOf spoken,
        OfficeTerms terms,
        RunningCounts running,
        AddingUp sums,
        @Nullable LocalDate published) {
    static Chronology of(Marked text, Rules rules, @Nullable LocalDate published) {
        var roles = new DateRoles(text, published);
        var years = new NamedYears(text, roles, published);
        var tense = new Tense(text);
        var ranges = new Ranges(text);
        var spoken = new SpokenOf(text, roles, years, tense, ranges);
        return new Chronology(
                text,
                roles,
                years,
                tense,
                ranges,
                spoken,
                new OfficeTerms(text, rules, published),
                rules.running(),
                rules.sums(),
                published);
    }
}
