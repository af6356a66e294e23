package org.majorslist.check.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;

/// Whether a figure has another scope than the rows it would be contradicted by: one operation, one of the forces, or a
/// count that went on behind the last row. Such rows speak against nothing.
final class OtherScope {
    private static final int DAYS_NEAR = 20;
    private static final double MOST = 2; // times as many by the day of the text
    private static final Pattern OPERATION = Pattern.compile(
            "\\b(operation|operaci[oó]n|campaign|campaña|shipments?|cargamentos?|alijos?|haul|raids?|redada|flotilla"
                    + "|estrategia naval|naval strategy)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern POLICE =
            Pattern.compile("\\b(polic\\p{L}+)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SOLDIERS = Pattern.compile(
            "\\b(soldiers?|troops?|soldados?|militares)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private OtherScope() {}

    /// Whether it has.
    ///
    /// @param claimed the figure of the claim, in the unit of the readings
    /// @param readings none of which bears it out
    /// @param day the day of the text
    /// @param flow whether the figure adds up over time
    static boolean has(Claim claim, double claimed, List<Reading> readings, LocalDate day, boolean flow) {
        boolean ofOperation = claim.indicator().equals("cocaine_seizures")
                && OPERATION.matcher(claim.sentence()).find();
        return ofOperation || isOfOneForce(claim, claimed, readings) || (flow && goesOn(claim, claimed, readings, day));
    }

    /// "71 police officers" of 97 killed.
    private static boolean isOfOneForce(Claim claim, double claimed, List<Reading> readings) {
        return claim.indicator().equals("security_force_killed")
                && POLICE.matcher(claim.span()).find()
                        != SOLDIERS.matcher(claim.span()).find()
                && readings.stream().allMatch(reading -> claimed < reading.value());
    }

    /// "2,800 tons since 2022" of which the last row, months before, has 2,652.
    private static boolean goesOn(Claim claim, double claimed, List<Reading> readings, LocalDate day) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean open = period.kind() == ClaimPeriod.Kind.SINCE
                || (period.kind() == ClaimPeriod.Kind.YEAR && period.to() == day.getYear());
        return open
                && readings.stream()
                        .max(Comparator.comparingDouble(Reading::value))
                        .filter(most -> claimed <= MOST * most.value() && ends(most, day, claimed))
                        .isPresent();
    }

    /// Whether a reading ends before the day and has less, or ends behind it and has more.
    private static boolean ends(Reading reading, LocalDate day, double claimed) {
        return reading.points().stream().allMatch(point -> {
            long before = ChronoUnit.DAYS.between(point.row().period().end(), day);
            return claimed > reading.value() ? before > DAYS_NEAR : before < 0;
        });
    }
}
