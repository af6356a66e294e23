package org.majorslist.app.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import picocli.CommandLine.ITypeConverter;

/// Reads the dates that commands take, such as `2012-12-31`.
public final class Dates implements ITypeConverter<LocalDate> {
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
            if (word.length() != "2012-12-31".length()) {
                throw new DateTimeException("not a year of four digits");
            }
            return LocalDate.parse(word);
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
