package org.majorslist.report.brief;

import java.util.Locale;
import org.majorslist.law.Result;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;
import org.majorslist.report.page.Mark;
import org.majorslist.report.page.Tone;

/// Says in one language, and in one sign or tone, what outcomes, waivers, results and verdicts mean.
final class Wordings {
    private final Language language;

    Wordings(Language language) {
        this.language = language;
    }

    String of(Label label) {
        return label.in(language);
    }

    /// An outcome in a few words.
    String outcome(Outcome outcome) {
        return of(
                switch (outcome) {
                    case FULLY_COOPERATING -> Label.FULLY_COOPERATING;
                    case VITAL_NATIONAL_INTERESTS -> Label.VITAL_INTERESTS;
                    case DENIED -> Label.DENIED;
                    case NOT_FAILED -> Label.NOT_FAILED;
                    case FAILED_DEMONSTRABLY -> Label.FAILED;
                });
    }

    /// A waiver in a few words; empty for none.
    String waiver(Waiver waiver) {
        return switch (waiver) {
            case NONE -> "";
            case FULL -> of(Label.WAIVER_FULL);
            case PARTIAL -> of(Label.WAIVER_PARTIAL);
            case EXTENT_UNKNOWN -> of(Label.WAIVER_EXTENT_UNKNOWN);
            case UNKNOWN -> of(Label.WAIVER_UNKNOWN);
        };
    }

    /// An outcome with its waiver.
    String verdict(Determination decision) {
        String outcome = outcome(decision.outcome());
        if (!decision.outcome().isNegative()) {
            return outcome;
        }
        String waiver = waiver(decision.waiver());
        if (waiver.isEmpty()) {
            return decision.outcome() == Outcome.FAILED_DEMONSTRABLY ? outcome + ", " + of(Label.NO_WAIVER) : outcome;
        }
        return outcome + ", " + waiver;
    }

    /// The headline of an outcome: the finding in capitals, then what follows from it.
    String headline(Determination decision) {
        String outcome = outcome(decision.outcome()).toUpperCase(Locale.ROOT);
        if (decision.outcome() == Outcome.DENIED) {
            return (language == Language.ES ? "CERTIFICACIÓN " : "CERTIFICATION ") + outcome;
        }
        if (decision.outcome() != Outcome.FAILED_DEMONSTRABLY) {
            return outcome;
        }
        boolean spanish = language == Language.ES;
        return switch (decision.waiver()) {
            case NONE -> outcome + ", " + of(Label.NO_WAIVER);
            case UNKNOWN -> outcome + "; " + of(Label.WAIVER_UNKNOWN);
            case FULL, PARTIAL, EXTENT_UNKNOWN ->
                outcome
                        + (spanish ? ", la asistencia continúa por " : ", assistance continued by ")
                        + waiver(decision.waiver());
        };
    }

    /// The sign of an outcome.
    static Mark mark(Determination decision) {
        return switch (decision.outcome()) {
            case FULLY_COOPERATING, NOT_FAILED -> Mark.met;
            case VITAL_NATIONAL_INTERESTS -> Mark.kept;
            case DENIED -> Mark.negative;
            case FAILED_DEMONSTRABLY ->
                switch (decision.waiver()) {
                    case FULL, PARTIAL, EXTENT_UNKNOWN -> Mark.kept;
                    case NONE, UNKNOWN -> Mark.negative;
                };
        };
    }

    /// A legal result in one or two words, for a narrow column.
    String result(Result result) {
        boolean spanish = language == Language.ES;
        return switch (result) {
            case ALLOWED -> spanish ? "continúa" : "goes on";
            case PROHIBITED -> spanish ? "prohibida" : "barred";
            case WITHHELD_50 -> spanish ? "mitad retenida" : "half withheld";
            case VOTE_NO -> spanish ? "voto en contra" : "vote no";
            case NOT_AFFECTED -> spanish ? "no alcanzada" : "not reached";
            case DISCRETIONARY -> spanish ? "discrecional" : "discretionary";
            case UNCLEAR -> spanish ? "sin resolver" : "unsettled";
        };
    }

    /// The tone of a legal result.
    static Tone tone(Result result) {
        return switch (result) {
            case ALLOWED -> Tone.free;
            case PROHIBITED, VOTE_NO -> Tone.barred;
            case WITHHELD_50 -> Tone.kept;
            case NOT_AFFECTED -> Tone.quiet;
            case DISCRETIONARY, UNCLEAR -> Tone.open;
        };
    }

    /// A stage of the money.
    String measure(AidMeasure measure) {
        boolean spanish = language == Language.ES;
        return switch (measure) {
            case REQUESTED -> spanish ? "solicitado" : "requested";
            case APPROPRIATED -> spanish ? "apropiado" : "appropriated";
            case ALLOCATED -> spanish ? "asignado" : "allocated";
            case OBLIGATED -> spanish ? "obligado" : "obligated";
            case DISBURSED -> spanish ? "desembolsado" : "disbursed";
            case DELIVERED -> spanish ? "entregado" : "delivered";
            case ESTIMATE -> spanish ? "estimado" : "estimated";
            case AVERAGE -> spanish ? "promedio" : "average";
        };
    }
}
