package org.majorslist.check.row;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.majorslist.check.weigh.NoteNumbers;
import org.majorslist.check.weigh.PrintedDigits;

/// The figures that stand in the note of a row, read once for all articles.
///
/// @param numbers all its numbers
/// @param telling those printed to enough digits to be a figure of their own
/// @param percentages those that are so many percent
/// @param changes the changes a publisher printed
public record RowNote(Set<Double> numbers, List<Double> telling, List<Double> percentages, List<Change> changes) {
    /// A change as it was printed: "25 percent below 2010", "18 percent down", "15 percent over 21,958".
    ///
    /// @param percent how many percent; below nought for a fall
    /// @param from the four digits behind it, as a rule the year it is set against; -1 if there are none
    /// @param years how many years it took, where that is printed and no year; else 1
    public record Change(double percent, int from, int years) {
        private static Change of(MatchResult found) {
            return new Change(
                    (found.group(2) == null ? -1 : 1) * Double.parseDouble(found.group(1)),
                    found.group(3) == null ? -1 : Integer.parseInt(found.group(3)),
                    found.group(4) == null ? 1 : LENGTHS.indexOf(found.group(4)) + 2);
        }
    }

    private static final List<String> LENGTHS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?) percent");
    private static final Pattern CHANGE = Pattern.compile(
            "(\\d{1,4}(?:\\.\\d{1,3})?) percent (?:(over|above|up|more)|(?:below|under|down|less))\\b(?: than)?(?: (\\d{4})\\b)?"
                    + "(?: (" + String.join("|", LENGTHS) + ") years\\b)?");

    /// Reads a note.
    static RowNote of(String note) {
        Set<Double> numbers = NoteNumbers.of(note);
        return new RowNote(
                numbers,
                numbers.stream()
                        .filter(number -> PrintedDigits.of(number) >= PrintedDigits.TELLING)
                        .toList(),
                PERCENT.matcher(note)
                        .results()
                        .map(found -> Double.valueOf(found.group(1)))
                        .toList(),
                CHANGE.matcher(note).results().map(Change::of).toList());
    }
}
