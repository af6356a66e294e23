package org.majorslist.law.reasoning;

import org.majorslist.law.Condition;
import org.majorslist.law.Determination;
import org.majorslist.law.Regime;
import org.majorslist.law.Situation;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Refuses determinations that the regime does not know.
final class RegimeCheck {
    private RegimeCheck() {}

    static void check(Situation situation, Given given, Regime regime, String where) {
        String fault = switch (regime) {
            case NONE -> "there was no certification law on " + situation.day();
            case R86, R88, R92, R94 -> isDesignation(situation.determination()) ? unknown(situation, regime) : "";
            case R490A -> "";
            case R02 -> isCertification(situation.determination()) ? unknown(situation, regime) : "";
            case R706 ->
                isCertification(situation.determination()) && !under490(situation, given)
                        ? unknown(situation, regime)
                        : "";
        };
        if (!fault.isEmpty()) {
            throw new BadInput(new Fault(
                    "determination-of-another-regime",
                    fault,
                    where + ", fiscal year " + situation.fiscalYear() + ", " + situation.day(),
                    "Check the day and the determination; under section 706 say --given procedures_490=chosen,"
                            + " report_706=none or precursor_country=yes if section 490 governs."));
        }
    }

    private static boolean under490(Situation situation, Given given) {
        return !situation.listed()
                || given.says(Condition.PROCEDURES_490, "chosen")
                || given.says(Condition.PRECURSOR_COUNTRY, "yes")
                || given.says(Condition.REPORT_706, "none");
    }

    private static boolean isDesignation(Determination determination) {
        return determination == Determination.NOT_FAILED || determination == Determination.FAILED_DEMONSTRABLY;
    }

    private static boolean isCertification(Determination determination) {
        return determination == Determination.FULLY_COOPERATING
                || determination == Determination.VITAL_NATIONAL_INTERESTS
                || determination == Determination.DENIED;
    }

    private static String unknown(Situation situation, Regime regime) {
        return "\"" + situation.determination().key() + "\" is not a decision that "
                + regime.title().en() + " knows";
    }
}
