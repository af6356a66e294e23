package org.majorslist.app.law;

import java.time.LocalDate;
import java.util.TreeMap;
import org.majorslist.law.LawBook;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.register.Determination;

/// Turns a determination of the record into a situation of the law.
final class RecordedSituation {
    private RecordedSituation() {}

    /// The situation on the day after the decision had its effect: fiscal year begun and decision made.
    static Situation of(Determination recorded, LawBook law) {
        var given = new TreeMap<String, String>();
        if (recorded.cycle() >= 2003) {
            given.put("report_706", recorded.decidedOn().toString());
        }
        LocalDate waivedLater = recorded.waiverDecidedOn();
        if (waivedLater != null) {
            given.put("waiver_on", waivedLater.toString());
        }
        return new Situation(
                recorded.country(),
                recorded.cycle(),
                dayOfEffect(recorded.cycle(), recorded.decidedOn()),
                recorded.onMajorsList(),
                determination(recorded),
                waiver(recorded, law),
                given);
    }

    static LocalDate dayOfEffect(int cycle, LocalDate decidedOn) {
        LocalDate usual = usualDay(cycle);
        return decidedOn.isBefore(usual) ? usual : decidedOn.plusDays(1);
    }

    /// A day on which the law of the cycle has had its say, when nothing else is known.
    static LocalDate usualDay(int cycle) {
        if (cycle >= 2003) {
            return LocalDate.of(cycle - 1, 10, 15);
        }
        return cycle == 1993 || cycle == 1994 ? LocalDate.of(cycle, 4, 2) : LocalDate.of(cycle, 3, 2);
    }

    static org.majorslist.law.Determination determination(Determination recorded) {
        return switch (recorded.outcome()) {
            case FULLY_COOPERATING -> org.majorslist.law.Determination.FULLY_COOPERATING;
            case VITAL_NATIONAL_INTERESTS -> org.majorslist.law.Determination.VITAL_NATIONAL_INTERESTS;
            case DENIED -> org.majorslist.law.Determination.DENIED;
            case NOT_FAILED -> org.majorslist.law.Determination.NOT_FAILED;
            case FAILED_DEMONSTRABLY -> org.majorslist.law.Determination.FAILED_DEMONSTRABLY;
        };
    }

    static Waiver waiver(Determination recorded, LawBook law) {
        return switch (recorded.waiver()) {
            case NONE -> new Waiver.None();
            case FULL -> new Waiver.Full();
            case PARTIAL -> law.catalogue().partialWaiver(recorded.waiverScope());
            case EXTENT_UNKNOWN -> new Waiver.Partial(java.util.List.of("unspecified"));
            case UNKNOWN ->
                recorded.outcome() == org.majorslist.register.Outcome.FAILED_DEMONSTRABLY
                        ? new Waiver.Partial(java.util.List.of("unspecified"))
                        : new Waiver.None();
        };
    }
}
