package org.majorslist.check.level;

import java.util.List;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.row.Reading;

/// Whether a figure has another scope than the rows it would be contradicted by: one operation, or one of the
/// forces. Such rows speak against nothing.
final class OtherScope {
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
    static boolean has(Claim claim, double claimed, List<Reading> readings) {
        boolean ofOperation = claim.indicator().equals("cocaine_seizures")
                && OPERATION.matcher(claim.sentence()).find();
        return ofOperation || isOfOneForce(claim, claimed, readings);
    }

    /// "71 police officers" of 97 killed.
    private static boolean isOfOneForce(Claim claim, double claimed, List<Reading> readings) {
        return claim.indicator().equals("security_force_killed")
                && POLICE.matcher(claim.span()).find()
                        != SOLDIERS.matcher(claim.span()).find()
                && readings.stream().allMatch(reading -> claimed < reading.value());
    }
}
