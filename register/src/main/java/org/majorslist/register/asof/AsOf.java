package org.majorslist.register.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.Condition;
import org.majorslist.register.Determination;
import org.majorslist.register.Event;
import org.majorslist.register.Instrument;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.ListChange;
import org.majorslist.register.Observation;
import org.majorslist.register.Register;

/// The record as it was known at the end of one day.
///
/// What is dated to the month or year only counts as known from the last day it can mean.
public final class AsOf {
    private final Register register;
    private final LocalDate day;
    private final List<Determination> determinations;
    private final Map<String, List<Determination>> byCountry;

    /// Takes the view; [Register#asOf] is the usual way to it.
    ///
    /// @param register the whole record
    /// @param day the last day whose knowledge counts
    public AsOf(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        this.determinations = decidedBy(register, day);
        this.byCountry = determinations.stream()
                .sorted(Comparator.comparingInt(Determination::cycle))
                .collect(Collectors.groupingBy(Determination::country));
    }

    /// The last day whose knowledge counts.
    ///
    /// @return the day
    public LocalDate day() {
        return day;
    }

    /// The record this is a view of; its tables know no as-of date.
    ///
    /// @return the whole record
    public Register register() {
        return register;
    }

    /// Determinations decided by the day; a waiver given later is left out.
    ///
    /// @return the determinations, in file order
    public List<Determination> listDeterminations() {
        return determinations;
    }

    private static List<Determination> decidedBy(Register register, LocalDate day) {
        var decided = new ArrayList<Determination>();
        for (Determination decision : register.tables().determinations()) {
            if (!decision.decidedOn().isAfter(day)) {
                LocalDate waived = decision.waiverDecidedOn();
                boolean waivedLater = waived != null && waived.isAfter(day);
                decided.add(waivedLater ? decision.beforeLaterWaiver() : decision);
            }
        }
        return List.copyOf(decided);
    }

    /// Determinations on one country decided by the day.
    ///
    /// @param country ISO 3166-1 code
    /// @return the determinations, by cycle
    public List<Determination> listDeterminations(String country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /// Finds what a cycle decided on a country, if it was decided by the day.
    ///
    /// @param country ISO 3166-1 code
    /// @param cycle the cycle
    /// @return the determination; empty if none is on record by the day
    public Optional<Determination> findDetermination(String country, int cycle) {
        return listDeterminations(country).stream()
                .filter(decision -> decision.cycle() == cycle)
                .findFirst();
    }

    /// What the record knew of a cycle on the day.
    ///
    /// @param cycle the cycle
    /// @return its determinations, or why there are none
    public CycleAnswer cycle(int cycle) {
        List<Determination> decided = listDeterminations().stream()
                .filter(decision -> decision.cycle() == cycle)
                .toList();
        if (!decided.isEmpty()) {
            return new CycleAnswer.Decided(cycle, decided);
        }
        return listInstruments().stream()
                .filter(instrument ->
                        instrument.cycle() == cycle && instrument.content() == Instrument.Content.NOT_OBTAINED)
                .findFirst()
                .<CycleAnswer>map(CycleAnswer.ContentNotObtained::new)
                .orElseGet(() -> new CycleAnswer.NotOnRecord(cycle, newestCycle()));
    }

    /// The newest cycle with an outcome on record by the day.
    ///
    /// @return the cycle; empty before the first one
    public OptionalInt newestCycle() {
        return listDeterminations().stream().mapToInt(Determination::cycle).max();
    }

    /// Instruments whose existence was public by the day.
    ///
    /// @return the instruments, in file order
    public List<Instrument> listInstruments() {
        return register.tables().instruments().stream()
                .filter(instrument -> {
                    LocalDate known = instrument.knownFrom();
                    return known != null && isBy(known);
                })
                .toList();
    }

    /// Changes of the majors list decided by the day; those of unknown day count from the end of their cycle's year.
    ///
    /// @return the changes, in file order
    public List<ListChange> listListChanges() {
        return register.tables().listChanges().stream()
                .filter(change -> {
                    LocalDate decided = change.decidedOn();
                    return isBy(decided == null ? LocalDate.of(change.cycle(), 12, 31) : decided);
                })
                .toList();
    }

    /// What the determinations decided by the day had asked of a country.
    ///
    /// @param country ISO 3166-1 code
    /// @return the conditions and warnings, in file order
    public List<Condition> listConditions(String country) {
        return register.tables().conditions().stream()
                .filter(condition -> condition.country().equals(country))
                .filter(condition ->
                        findDetermination(country, condition.cycle()).isPresent())
                .toList();
    }

    /// Events that had happened by the day.
    ///
    /// @return the events, oldest first
    public List<Event> listEvents() {
        return register.tables().events().stream()
                .filter(event -> isBy(event.until().latest()))
                .sorted((left, right) -> left.date().compareTo(right.date()))
                .toList();
    }

    /// Lines of the ledger published by the day.
    ///
    /// @param country ISO 3166-1 code of the recipient
    /// @return the lines, in file order; of several sources and measures, never to be added across them
    public List<LedgerLine> listLedger(String country) {
        return register.listLedger(country).stream()
                .filter(line -> isBy(line.publishedOn().latest()))
                .toList();
    }

    /// Totals of assistance published by the day.
    ///
    /// @param country ISO 3166-1 code of the recipient
    /// @return the totals, in file order
    public List<AssistanceTotal> listTotals(String country) {
        return register.tables().totals().stream()
                .filter(total -> total.recipient().equals(country)
                        && isBy(total.publishedOn().latest()))
                .toList();
    }

    /// Figures of one indicator and area published by the day, every printing of each.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return the rows, in file order
    public List<Observation> listObservations(String indicator, String area) {
        return register.listObservations(indicator, area).stream()
                .filter(row -> isBy(row.publishedOn().latest()))
                .toList();
    }

    /// The figures of one indicator and area with their revisions, as far as published by the day.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return one chain for each period and measurer's family, by period, then family
    public List<RevisionChain> listChains(String indicator, String area) {
        return register.history(indicator, area).listChains(day);
    }

    /// The figures of some measurers only, with their revisions, as far as published by the day.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @param measurers keys of the measurers whose printings count
    /// @return one chain for each period and measurer's family, by period, then family
    public List<RevisionChain> listChains(String indicator, String area, Collection<String> measurers) {
        List<Observation> rows = listObservations(indicator, area).stream()
                .filter(row -> measurers.contains(row.measuredBy()))
                .toList();
        return RevisionChain.listFrom(rows, register::familyOf);
    }

    /// The newest figure of each measurer's family and period by the day.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return the figures, by period, then family
    public List<Observation> listNewest(String indicator, String area) {
        return register.history(indicator, area).listNewest(day);
    }

    /// What can be said of figures of one indicator and area that have no printing on record by the day.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return those usually out by then, and those not yet public
    public Releases releases(String indicator, String area) {
        return new Releases(this, indicator, area);
    }

    /// Where the families' newest figures differ by more than [Disagreement#TOLERANCE].
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return the disagreements, by period
    public List<Disagreement> listDisagreements(String indicator, String area) {
        return Disagreement.listAmong(listNewest(indicator, area));
    }

    private boolean isBy(LocalDate other) {
        return !other.isAfter(day);
    }
}
