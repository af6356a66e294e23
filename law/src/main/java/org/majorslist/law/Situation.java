package org.majorslist.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The facts of one country on one day, as far as the law asks for them.
///
/// @param country name or code, only shown, never decided on
/// @param fiscalYear the United States fiscal year, 1987 or later
/// @param day the day the question is asked for
/// @param listed whether the country is on that year's majors list
/// @param determination what the President decided
/// @param waiver how far the bar was lifted
/// @param given further facts by the names of [Condition], such as `report_706` to `none`
public record Situation(
        String country,
        int fiscalYear,
        LocalDate day,
        boolean listed,
        Determination determination,
        Waiver waiver,
        Map<String, String> given) {
    /// Copies the further facts.
    public Situation {
        given = Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /// The usual situation: listed, no further facts, on a day when the decision has its effect.
    ///
    /// @param country name or code
    /// @param fiscalYear the fiscal year
    /// @param determination the decision
    /// @param waiver its waiver
    /// @return on 15 October of the year before from 2003 on, on 2 April of the fiscal year until 2002
    public static Situation of(String country, int fiscalYear, Determination determination, Waiver waiver) {
        LocalDate day = fiscalYear >= 2003 ? LocalDate.of(fiscalYear - 1, 10, 15) : LocalDate.of(fiscalYear, 4, 2);
        return new Situation(country, fiscalYear, day, true, determination, waiver, Map.of());
    }

    /// The same facts on another day.
    ///
    /// @param other the day
    /// @return a copy
    public Situation on(LocalDate other) {
        return new Situation(country, fiscalYear, other, listed, determination, waiver, given);
    }

    /// The same facts with another decision.
    ///
    /// @param decided the decision
    /// @param lifted its waiver
    /// @return a copy
    public Situation with(Determination decided, Waiver lifted) {
        return new Situation(country, fiscalYear, day, listed, decided, lifted, given);
    }
}
