package org.majorslist.register.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.measure.PartialDate;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation.Publication;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.Register;
import org.majorslist.register.ReleaseRule;

/// The release calendar is computed from first printings on record, and says from which.
class ReleaseCalendarTest {
    private static final Register ALL = RecordOnFile.get();
    private static final Pattern PRINTING = Pattern.compile("(\\d{4}): (\\d{4}-\\d{2}(?:-\\d{2})?)");

    record Printing(int year, PartialDate on) {
        int months() {
            YearMonth printed = YearMonth.from(on.earliest());
            return (int) ChronoUnit.MONTHS.between(YearMonth.of(year, 12), printed);
        }
    }

    static Stream<ReleaseRule> rules() {
        return ALL.tables().releaseCalendar().stream()
                .filter(rule -> !rule.evidence().startsWith("an index of traded bonds"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void restsOnFirstPrintingsOnRecord(ReleaseRule rule) {
        List<Printing> printings = printings(rule);
        assertTrue(printings.size() >= 2, rule.toString());
        for (Printing printing : printings) {
            assertTrue(isOnRecord(rule, printing), rule.indicator() + " " + rule.area() + " " + printing);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void spansTheMonthsAndYearsOfItsEvidence(ReleaseRule rule) {
        List<Printing> printings = printings(rule);
        assertEquals(
                List.of(rule.earliestMonth(), rule.latestMonth(), rule.firstYear(), rule.lastYear()),
                List.of(
                        printings.stream().mapToInt(Printing::months).min().orElseThrow(),
                        printings.stream().mapToInt(Printing::months).max().orElseThrow(),
                        printings.stream().mapToInt(Printing::year).min().orElseThrow(),
                        printings.stream().mapToInt(Printing::year).max().orElseThrow()),
                rule.toString());
    }

    private static List<Printing> printings(ReleaseRule rule) {
        var printings = new ArrayList<Printing>();
        int exception = rule.evidence().indexOf("Exception");
        String evidence = exception < 0 ? rule.evidence() : rule.evidence().substring(0, exception);
        Matcher found = PRINTING.matcher(evidence);
        while (found.find()) {
            printings.add(new Printing(
                    Integer.parseInt(found.group(1)),
                    PartialDate.find(found.group(2)).orElseThrow()));
        }
        return printings;
    }

    /// A department stands in the report on its country.
    private static boolean isOnRecord(ReleaseRule rule, Printing printing) {
        String country = ALL.findArea(rule.area()).orElseThrow().partOf();
        return Stream.of(rule.area(), country)
                .flatMap(area -> ALL.listObservations(rule.indicator(), area).stream())
                .anyMatch(row -> ALL.familyOf(row.measuredBy()).equals(rule.family())
                        && row.period().equals(Period.ofYear(printing.year()))
                        && row.publication() == Publication.FIRST
                        && row.publishedOn().equals(printing.on()));
    }
}
