package org.majorslist.check.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.majorslist.check.event.KnownEvent;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Country;
import org.majorslist.register.Event;
import org.majorslist.register.ListChange;
import org.majorslist.register.ListChange.Change;
import org.majorslist.register.Register;

/// Arrivals and departures on the majors list as happenings: countries that came or went on one day are one.
final class ListChangeEvents {
    /// The kind of such an event.
    static final String KIND = "list";

    private static final List<String> ARRIVAL = List.of("joins list", "majors list");
    private static final List<String> DEPARTURE = List.of("leaves list", "majors list");
    private static final String ARRIVED = ": added to the majors list.";
    private static final String LEFT = ": taken off the majors list.";

    private ListChangeEvents() {}

    /// One day's arrivals, or its departures.
    ///
    /// @param event what came about
    /// @param change which of the two
    record Moved(Event event, Change change) {
        /// By what it is known again.
        KnownEvent known() {
            return RecordEvents.known(event, "", change == Change.ADDED ? ARRIVAL : DEPARTURE, "other");
        }
    }

    /// The changes whose day is on record.
    static List<Moved> of(Register register) {
        var together = new LinkedHashMap<String, List<ListChange>>();
        for (ListChange row : register.tables().listChanges()) {
            if (row.decidedOn() != null) {
                together.computeIfAbsent(row.decidedOn() + " " + row.change(), day -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Country> countries = register.tables().countries();
        return together.values().stream().map(rows -> moved(rows, countries)).toList();
    }

    private static Moved moved(List<ListChange> rows, List<Country> countries) {
        ListChange first = rows.getFirst();
        PartialDate day = PartialDate.of(Objects.requireNonNull(first.decidedOn()));
        List<String> codes = rows.stream().map(ListChange::country).toList();
        String names = countries.stream()
                .filter(country -> codes.contains(country.iso3()))
                .map(Country::nameEn)
                .collect(Collectors.joining(", "));
        String key = "determinations:" + first.cycle() + "/" + first.country();
        String done = first.change() == Change.ADDED ? ARRIVED : LEFT;
        return new Moved(new Event(key, day, day, KIND, codes, "", "", names + done, first.sourceId()), first.change());
    }
}
