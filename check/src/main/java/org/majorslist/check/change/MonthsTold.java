package org.majorslist.check.change;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.MonthNames;

/// Which part of a year a sentence tells of: "between January and August", "in the first half".
///
/// @param months the months it names
/// @param counted whether it counts months, quarters or halves from one end of a year
record MonthsTold(Set<Month> months, boolean counted) {
    private static final int DAYS_NEAR = 31;
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:first|last|past|second|third|fourth|primer\\p{L}*|últim\\p{L}*|segund[oa]|tercer\\p{L}*|cuarto)"
                    + "(?: \\p{L}+){0,2} (?:months?|half|quarters?|mes(?:es)?|mitad|semestre|trimestres?|bimestre)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    static MonthsTold in(String sentence) {
        return new MonthsTold(MonthNames.in(sentence), COUNTED.matcher(sentence).find());
    }

    /// Whether a row of a part of a year may be of another part than the one told, or, where none is, of one that does
    /// not end near the day of the text.
    boolean isApartFrom(Point row, LocalDate day) {
        LocalDate end = row.row().period().end();
        boolean far = Math.abs(ChronoUnit.DAYS.between(end, day)) > DAYS_NEAR;
        return months.isEmpty() ? counted || (far && !row.isPublic()) : !months.contains(end.getMonth());
    }
}
