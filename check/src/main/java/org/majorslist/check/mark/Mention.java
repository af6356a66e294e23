package org.majorslist.check.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Qualifier;

/// Something a text mentions that a pattern or a claim can be built on.
public sealed interface Mention {
    /// First token.
    ///
    /// @return its index in the text
    int from();

    /// Behind the last token.
    ///
    /// @return the index of the token that follows, or the number of tokens
    int to();

    /// A number without its unit.
    ///
    /// @param from index of its first token
    /// @param to index behind its last token
    /// @param value the number; the middle of the road where it is vague
    /// @param most upper end of a range, or `null`
    /// @param form what kind of number word
    /// @param spelled whether it is written in letters
    record Figure(int from, int to, double value, @Nullable Double most, Form form, boolean spelled)
            implements Mention {}

    /// Kinds of numbers.
    enum Form {
        /// A count or measure.
        PLAIN,
        /// Half, two thirds.
        FRACTION,
        /// Doubled, three times.
        MULTIPLE,
        /// Halved.
        CUT,
        /// Dozens, millions.
        VAGUE,
        /// A score of: about 20.
        ABOUT
    }

    /// A number with unit and hedge.
    ///
    /// @param from index of its first token, which may be its hedge
    /// @param to index behind its last token
    /// @param number the number in it
    /// @param unit unit key, or empty where the words name none
    /// @param kind kind of unit, as in units.csv; empty where there is none
    /// @param qualifier the hedge
    /// @param perYear whether it is said to be so each year
    record Quantity(int from, int to, Figure number, String unit, String kind, Qualifier qualifier, boolean perYear)
            implements Mention {}

    /// A date or period.
    ///
    /// @param from index of its first token
    /// @param to index behind its last token
    /// @param period such as `2023`, `2023-05`, `2023-05-14`, `FY2024`, `2023-Q1`
    /// @param form how it is written
    /// @param months the months meant, such as `2024-01..2024-06`, where the period is their year; else empty
    record Date(int from, int to, String period, DateForm form, String months) implements Mention {
        /// A date of which no months are named.
        static Date of(int from, int to, String period, DateForm form) {
            return new Date(from, to, period, form, "");
        }
    }

    /// Ways to write a date.
    enum DateForm {
        /// Year, month and day, written out or without the year.
        DAY,
        /// Month with or without year.
        MONTH,
        /// A year.
        YEAR,
        /// A fiscal year.
        FISCAL,
        /// A quarter.
        QUARTER,
        /// A decade or a part of one, with its first and last year: the 1990s, the late 1990s.
        DECADE,
        /// A day of the week, resolved against the publication.
        WEEKDAY,
        /// Last year, next year.
        RELATIVE,
        /// The year before, five years later: some years from the year the text speaks of; the period is reckoned from
        /// the publication.
        EARLIER
    }

    /// One or several countries or regions.
    ///
    /// @param from index of its first token
    /// @param to index behind its last token
    /// @param codes country codes in the order of the text; none where the country is not named
    record Places(int from, int to, List<String> codes) implements Mention {
        /// Copies the codes.
        public Places {
            codes = List.copyOf(codes);
        }
    }
}
