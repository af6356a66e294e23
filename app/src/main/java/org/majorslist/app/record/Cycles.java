package org.majorslist.app.record;

import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Instrument;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.CycleAnswer;

/// Words what the record lacks on a cycle; nothing is carried over from another.
final class Cycles {
    /// The first yearly cycle, under the Anti-Drug Abuse Act of 1986.
    static final int FIRST = 1987;

    private Cycles() {}

    /// Whether a cycle has outcomes on record; if not, says why.
    static boolean isDecided(AsOf asOf, int cycle, RecordCommand command) {
        return switch (asOf.cycle(cycle)) {
            case CycleAnswer.Decided _ -> true;
            case CycleAnswer.ContentNotObtained(var instrument) -> {
                command.printMissing(contentNotObtained(instrument, command.wording()));
                yield false;
            }
            case CycleAnswer.NotOnRecord missing -> {
                refuseOutOfRange(asOf, missing);
                command.printMissing(command.wording()
                        .of(
                                "Cycle " + cycle + " has no determination on record by " + asOf.day() + ".",
                                "El ciclo " + cycle + " no tiene determinación registrada al " + asOf.day() + "."));
                yield false;
            }
        };
    }

    static String contentNotObtained(Instrument instrument, Wording wording) {
        String published = instrument.publishedOn() == null ? "" : " (" + instrument.publishedOn() + ")";
        return wording.of(
                "Cycle %d: %s exists%s, but its content is not on record; nothing is carried over from %d."
                        .formatted(instrument.cycle(), instrument.document(), published, instrument.cycle() - 1),
                "Ciclo %d: %s existe%s, pero su contenido no consta; nada se traslada de %d."
                        .formatted(instrument.cycle(), instrument.document(), published, instrument.cycle() - 1));
    }

    private static void refuseOutOfRange(AsOf asOf, CycleAnswer.NotOnRecord missing) {
        int newest = missing.newest().orElse(FIRST);
        int last = Math.max(newest, asOf.day().getYear()) + 1;
        if (missing.cycle() < FIRST || missing.cycle() > last) {
            throw new BadInput(new Fault(
                    "cycle-out-of-range",
                    "cycle " + missing.cycle() + " is outside " + FIRST + " to " + last,
                    "--cycle",
                    "The newest cycle with an outcome on record is " + newest + "."));
        }
    }
}
