package org.majorslist.report.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.majorslist.law.LawBook;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.outlook.money.LawAndMoney;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.register.Country;
import org.majorslist.register.Determination;
import org.majorslist.register.Event;
import org.majorslist.register.Instrument;
import org.majorslist.register.QuotedClaim;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.CycleAnswer;

/// Gathers a brief from the record as it was known on a day and from the law.
public final class BriefAssembler {
    private final Register register;
    private final LawBook law;
    private final DataVersion version;

    /// Prepares briefs.
    ///
    /// @param register the record
    /// @param law the law
    /// @param version version of the data package the record was read from
    public BriefAssembler(Register register, LawBook law, DataVersion version) {
        this.register = register;
        this.law = law;
        this.version = version;
    }

    /// Gathers the brief on the newest cycle that has an outcome on the country.
    ///
    /// @param country the country
    /// @param asOf the last day whose knowledge counts
    /// @return the brief
    /// @throws BadInput if no cycle was decided by that day
    public Brief newest(Country country, LocalDate asOf) {
        AsOf known = register.asOf(asOf);
        OptionalInt ofCountry = known.listDeterminations(country.iso3()).stream()
                .mapToInt(Determination::cycle)
                .max();
        int cycle = ofCountry.isPresent()
                ? ofCountry.getAsInt()
                : known.newestCycle().orElseThrow(() -> new BadInput(nothingYet(asOf)));
        return of(country, cycle, asOf);
    }

    /// Gathers the brief on one cycle.
    ///
    /// @param country the country
    /// @param cycle the cycle
    /// @param asOf the last day whose knowledge counts
    /// @return the brief
    /// @throws BadInput if the cycle was not decided by that day, as far as the record knows
    public Brief of(Country country, int cycle, LocalDate asOf) {
        AsOf known = register.asOf(asOf);
        Finding finding = finding(known, country, cycle);
        Standing standing = new StandingReader(known, country.iso3()).read();
        List<Evidence> evidence = new EvidenceReader(known, country.iso3()).list();
        LawReader lawReader = new LawReader(law, known.listLedger(country.iso3()));
        OptionsLawAndMoney options = new LawAndMoney(law).compare(known, country.iso3(), cycle);
        List<QuotedClaim> claims = register.tables().quotedClaims().stream()
                .filter(claim -> claim.recipient().equals(country.iso3()))
                .toList();
        List<QuotedFigure> quoted = new Recomputation(known, country.iso3(), version.compiledOn()).list(claims);
        List<Asked> asks = new AskedReader(known).list(finding);
        var gaps = new GapFinder(known, country, finding, standing, evidence, options, quoted, asks);
        return new Brief(
                country,
                cycle,
                asOf,
                version.version(),
                finding,
                laterInstruments(known, cycle),
                standing,
                evidence,
                lawReader.read(finding, cycle),
                options,
                quoted,
                asks,
                timeline(known, country),
                gaps.list(),
                register.tables().sources());
    }

    private Finding finding(AsOf known, Country country, int cycle) {
        return switch (known.cycle(cycle)) {
            case CycleAnswer.Decided decided ->
                known.findDetermination(country.iso3(), cycle)
                        .<Finding>map(Finding.Decided::new)
                        .orElseGet(() -> new Finding.NoOutcome(isComplete(known, cycle)));
            case CycleAnswer.ContentNotObtained existing -> new Finding.NotObtained(existing.instrument());
            case CycleAnswer.NotOnRecord missing -> throw new BadInput(notOnRecord(known, missing));
        };
    }

    private static boolean isComplete(AsOf known, int cycle) {
        return known.listInstruments().stream()
                .anyMatch(instrument -> instrument.cycle() == cycle && instrument.complete());
    }

    private Fault notOnRecord(AsOf known, CycleAnswer.NotOnRecord missing) {
        int first = register.tables().determinations().stream()
                .mapToInt(Determination::cycle)
                .min()
                .orElse(missing.cycle());
        if (missing.newest().isEmpty()) {
            return nothingYet(known.day());
        }
        return new Fault(
                "cycle-not-on-record",
                "cycle " + missing.cycle() + " was not decided by " + known.day() + ", as far as the record knows",
                "--cycle",
                "Choose a cycle from " + first + " to "
                        + Math.max(missing.newest().getAsInt(), newestInstrument(known)) + ".");
    }

    private static int newestInstrument(AsOf known) {
        return known.listInstruments().stream()
                .mapToInt(Instrument::cycle)
                .max()
                .orElse(0);
    }

    private Fault nothingYet(LocalDate asOf) {
        LocalDate first = register.tables().determinations().stream()
                .map(Determination::decidedOn)
                .min(LocalDate::compareTo)
                .orElse(asOf);
        return new Fault(
                "nothing-decided-yet",
                "no cycle was decided by " + asOf + ", as far as the record knows",
                "--as-of",
                "Choose a day from " + first + " on.");
    }

    /// Documents not obtained that came after the cycle; none for a cycle that later outcomes on record follow anyway.
    private static List<Instrument> laterInstruments(AsOf known, int cycle) {
        if (cycle < known.newestCycle().orElse(cycle)) {
            return List.of();
        }
        return known.listInstruments().stream()
                .filter(instrument ->
                        instrument.cycle() > cycle && instrument.content() == Instrument.Content.NOT_OBTAINED)
                .toList();
    }

    private static List<Event> timeline(AsOf known, Country country) {
        LocalDate from = known.day().minusMonths(Brief.TIMELINE_MONTHS);
        return known.listEvents().stream()
                .filter(event -> event.countries().contains(country.iso3()))
                .filter(event -> !event.until().latest().isBefore(from))
                .toList();
    }
}
