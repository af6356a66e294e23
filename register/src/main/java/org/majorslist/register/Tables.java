package org.majorslist.register;

import java.util.List;

/// The tables of the data package as records, in file order.
///
/// @param countries countries and territories
/// @param areas places that observations describe
/// @param indicators what is measured
/// @param measurers who measures
/// @param sources what rows rest on
/// @param determinations what each cycle decided on each country
/// @param instruments the documents that decided each cycle
/// @param listChanges countries added to and removed from the majors list
/// @param conditions what determinations asked of countries
/// @param events what happened
/// @param observations figures as publications stated them
/// @param ledger assistance by account
/// @param totals assistance, all accounts
/// @param quotedClaims published sums and shares of assistance
/// @param leads rows that rest on recollection, never used to answer
/// @param releaseCalendar when each series usually appears
/// @param comparability which series may be set against each other
/// @param repairs what was changed in the tables as collected
public record Tables(
        List<Country> countries,
        List<Area> areas,
        List<Indicator> indicators,
        List<Measurer> measurers,
        List<Source> sources,
        List<Determination> determinations,
        List<Instrument> instruments,
        List<ListChange> listChanges,
        List<Condition> conditions,
        List<Event> events,
        List<Observation> observations,
        List<LedgerLine> ledger,
        List<AssistanceTotal> totals,
        List<QuotedClaim> quotedClaims,
        List<Lead> leads,
        List<ReleaseRule> releaseCalendar,
        List<ComparabilityRule> comparability,
        List<Repair> repairs) {
    /// Copies every table.
    public Tables {
        countries = List.copyOf(countries);
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
        measurers = List.copyOf(measurers);
        sources = List.copyOf(sources);
        determinations = List.copyOf(determinations);
        instruments = List.copyOf(instruments);
        listChanges = List.copyOf(listChanges);
        conditions = List.copyOf(conditions);
        events = List.copyOf(events);
        observations = List.copyOf(observations);
        ledger = List.copyOf(ledger);
        totals = List.copyOf(totals);
        quotedClaims = List.copyOf(quotedClaims);
        leads = List.copyOf(leads);
        releaseCalendar = List.copyOf(releaseCalendar);
        comparability = List.copyOf(comparability);
        repairs = List.copyOf(repairs);
    }
}
