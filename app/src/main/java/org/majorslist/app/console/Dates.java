package org.majorslist.app.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import picocli.CommandLine.ITypeConverter;

/// Reads the dates that commands take, such as `2012-12-31`.
public final class Dates implements ITypeConverter<LocalDate> {
    /// Years of four digits only: those of more take a sign, and are nobody's.
    private static final DateTimeFormatter FOUR_DIGITS = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /// Made once by the command line.
    public Dates() {}

    /// Reads one date.
    ///
    /// @param word year, month and day joined by hyphens
    /// @return the day
    /// @throws BadInput if the word is not a date of the calendar
    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word, FOUR_DIGITS);
        } catch (DateTimeException e) {
            throw new BadInput(
                    new Fault(
                            "not-a-date",
                            "\"" + word + "\" is not a date",
                            "date",
                            "Write year, month and day of an existing day, such as 2012-12-31."),
                    e);
        }
    }
}
