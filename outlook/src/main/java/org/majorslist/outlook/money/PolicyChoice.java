package org.majorslist.outlook.money;

import java.util.List;
import org.majorslist.law.Determination;
import org.majorslist.law.Regime;
import org.majorslist.law.Waiver;
import org.majorslist.law.Wording;

/// One answer the President can give about one country.
///
/// @param id stable key: `not_failed`, `failed_no_waiver`, `failed_full_waiver`, `failed_programme_waiver`; under the
///     law before 2002 `certified`, `denied`, `vital_interests`
/// @param label its name
/// @param determination the decision
/// @param waiver how far the bar is lifted
public record PolicyChoice(String id, Wording label, Determination determination, Waiver waiver) {
    /// The programmes that proposals for a partial waiver name, as words of the law's list of scopes.
    public static final List<String> NAMED_PROGRAMMES = List.of(
            "intelligence_sharing",
            "rural_state_presence",
            "peace_accord",
            "prosecutor_training",
            "military_training",
            "police_training",
            "aircraft_fuel",
            "aircraft_maintenance");

    /// The answers a regime allows.
    ///
    /// @param regime the rule set of the cycle
    /// @return four answers under section 706 and the act of 2002, three under the older laws, none without a law
    public static List<PolicyChoice> listFor(Regime regime) {
        return switch (regime) {
            case NONE -> List.of();
            case R86, R88, R92, R490A, R94 -> listBefore2002();
            case R02, R706 -> listUnderSection706();
        };
    }

    private static List<PolicyChoice> listBefore2002() {
        var none = new Waiver.None();
        return List.of(
                choice("certified", "Certify", "Certificar", Determination.FULLY_COOPERATING, none),
                choice("denied", "Deny certification", "Negar", Determination.DENIED, none),
                choice(
                        "vital_interests",
                        "Certify for vital national interests",
                        "Certificar por intereses nacionales vitales",
                        Determination.VITAL_NATIONAL_INTERESTS,
                        none));
    }

    private static List<PolicyChoice> listUnderSection706() {
        Determination failed = Determination.FAILED_DEMONSTRABLY;
        return List.of(
                choice("not_failed", "Not failed", "Sin incumplimiento", Determination.NOT_FAILED, new Waiver.None()),
                choice("failed_no_waiver", "Failed, no waiver", "Incumplió, sin exención", failed, new Waiver.None()),
                choice(
                        "failed_full_waiver",
                        "Failed, full waiver",
                        "Incumplió, exención plena",
                        failed,
                        new Waiver.Full()),
                choice(
                        "failed_programme_waiver",
                        "Failed, waiver for named programmes",
                        "Incumplió, exención por programas",
                        failed,
                        new Waiver.Partial(NAMED_PROGRAMMES)));
    }

    private static PolicyChoice choice(
            String id, String english, String spanish, Determination determination, Waiver waiver) {
        return new PolicyChoice(id, new Wording(english, spanish), determination, waiver);
    }
}
