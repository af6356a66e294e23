package org.majorslist.app.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.Determination;
import org.majorslist.law.LawBook;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.law.catalogue.WaiverScope;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;
import org.majorslist.register.Country;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.CycleAnswer;
import picocli.CommandLine.Option;

/// The facts of a case on the command line; what is not said comes from the record.
final class SituationOptions {
    /// The first cycle, under the Anti-Drug Abuse Act of 1986.
    private static final int FIRST = 1987;

    @Option(names = "--cycle", paramLabel = "FY", description = "The cycle, such as 2026 (default: the newest).")
    private @Nullable Integer cycle;

    @Option(
            names = "--determination",
            paramLabel = "D",
            description = "fully_cooperating, vital_national_interests, denied, not_failed, failed_demonstrably or"
                    + " none (default: as recorded).")
    private @Nullable String determination;

    @Option(
            names = "--waiver",
            paramLabel = "W",
            description = "none, full or partial:SCOPE;SCOPE (default: as recorded).")
    private @Nullable String waiver;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day asked about (default: when the decision had its effect).")
    private @Nullable LocalDate on;

    @Option(
            names = "--given",
            paramLabel = "K=V",
            description = "A further fact, such as report_706=none; may be repeated.")
    private Map<String, String> given = new LinkedHashMap<>();

    int cycle(AsOf record) {
        return cycle != null ? cycle : record.newestCycle().orElseThrow();
    }

    /// The situation asked about; empty when the record has no outcome and none was named.
    Optional<Situation> find(Country country, AsOf record, LawBook law) {
        int year = cycle(record);
        if (year < FIRST) {
            throw new BadInput(new Fault(
                    "no-law",
                    "there was no certification law for cycle " + year,
                    "--cycle",
                    "Ask for a cycle from " + FIRST + " on."));
        }
        var recorded = record.findDetermination(country.iso3(), year);
        boolean decided = record.cycle(year) instanceof CycleAnswer.Decided;
        if (!decided && determination == null) {
            return Optional.empty();
        }
        Situation base = recorded.map(row -> RecordedSituation.of(row, law))
                .orElseGet(() -> new Situation(
                        country.iso3(),
                        year,
                        RecordedSituation.usualDay(year),
                        determination != null && !determination.equals("none"),
                        Determination.NONE,
                        new Waiver.None(),
                        Map.of()));
        return Optional.of(changed(base, law));
    }

    private Situation changed(Situation base, LawBook law) {
        Determination decided = determination == null ? base.determination() : readDetermination(determination);
        boolean same = decided == base.determination();
        Waiver lifted = waiver == null ? (same ? base.waiver() : new Waiver.None()) : readWaiver(waiver, law);
        var facts = new TreeMap<>(base.given());
        if (waiver != null) {
            facts.remove("waiver_on");
        }
        facts.putAll(given);
        return new Situation(
                base.country(), base.fiscalYear(), on == null ? base.day() : on, base.listed(), decided, lifted, facts);
    }

    private static Determination readDetermination(String word) {
        return Determination.find(word)
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-determination",
                        "determination \"" + word + "\" is not known",
                        "--determination",
                        "Write fully_cooperating, vital_national_interests, denied, not_failed, failed_demonstrably or"
                                + " none.")));
    }

    private static Waiver readWaiver(String text, LawBook law) {
        try {
            Waiver read = Waiver.parse(text);
            if (read instanceof Waiver.Partial(var scopes)) {
                scopes.forEach(scope -> refuseUnknown(scope, law));
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    new Fault(
                            "unknown-waiver",
                            String.valueOf(e.getMessage()),
                            "--waiver",
                            "Write none, full, or for example partial:police_training;democracy."),
                    e);
        }
    }

    /// A scope that no programme has would make every answer unsettled, as if the text were in doubt.
    private static void refuseUnknown(String scope, LawBook law) {
        var catalogue = law.catalogue();
        if (catalogue.findScope(scope).isEmpty()) {
            List<String> known =
                    catalogue.scopes().stream().map(WaiverScope::code).toList();
            throw new BadInput(new Fault(
                    "unknown-scope",
                    "a waiver has no scope \"" + scope + "\"",
                    "--waiver",
                    NearestWord.mend(scope, known, "`majors law queries` lists the scopes, each as partial:SCOPE.")));
        }
    }
}
