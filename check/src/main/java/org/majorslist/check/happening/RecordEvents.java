package org.majorslist.check.happening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.event.EventPrints;
import org.majorslist.check.event.EventWords;
import org.majorslist.check.event.KnownEvent;
import org.majorslist.check.weigh.NoteNumbers;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Event;
import org.majorslist.register.Register;

/// The events of the record, made ready once: words in lower case, numbers read.
public final class RecordEvents {
    /// One event.
    ///
    /// @param event as recorded
    /// @param text its summary in lower case
    /// @param numbers the numbers its summary holds, in digits or words
    /// @param stems what its words tell
    /// @param date its date as written
    /// @param sums the sums of money its summary writes in full, such as `$1.5 billion`
    record Ready(Event event, String text, Set<Double> numbers, Set<String> stems, String date, Set<String> sums) {
        /// How many of its words a sentence tells as well.
        long shared(Set<String> said) {
            return stems.stream().filter(said::contains).count();
        }

        /// The sums of money, in dollars.
        List<Double> dollars() {
            return sums.stream()
                    .map(sum -> sum.substring(1).split(" ", 2))
                    .map(parts -> Double.parseDouble(parts[0]) * (parts[1].startsWith("b") ? 1e9 : 1e6))
                    .toList();
        }

        String key() {
            return event.kind().equals(ListChangeEvents.KIND)
                    ? event.id()
                    : "events:" + event.date() + "/" + event.sourceId();
        }

        boolean isOf(EventTables.EventRow row) {
            return row.kinds().contains(event.kind()) && row.words().stream().anyMatch(text::contains);
        }

        /// Whether it happened at the time of a claim, as [EventQuestions#at] reads it.
        boolean isAt(String period, LocalDate day) {
            return EventQuestions.at(period, day).test(this);
        }

        Verdict borneOut(Words words) {
            return verdict(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "));
        }

        /// A verdict that tells the event behind some words.
        Verdict verdict(Finding finding, String lead) {
            return Verdict.of(finding, lead + event.date() + ", " + event.summary(), List.of(key()));
        }

        /// Whether it concerns one of some countries, as [EventQuestions#concerning] reads them.
        boolean concerns(String areas) {
            return EventQuestions.concerning(areas).test(this);
        }
    }

    private static final Pattern SUM = Pattern.compile("\\$\\d{1,9}(?:\\.\\d{1,9})? [mb]illion");

    private final List<Ready> events;
    private final Map<String, Ready> byKey = new HashMap<>();
    private final Map<String, List<Ready>> byIndicator = new HashMap<>();
    private final EventPrints prints;
    private final EventTables tables;
    private final EventWords words;

    /// Reads them once, for all articles.
    ///
    /// @param register the record
    /// @param tables the tables that say by what an event is known
    public RecordEvents(Register register, EventTables tables) {
        this.tables = tables;
        words = tables.words();
        events = register.tables().events().stream().map(this::ready).toList();
        List<ListChangeEvents.Moved> changes = ListChangeEvents.of(register);
        events.forEach(event -> byKey.put(event.event().id(), event));
        changes.forEach(change -> byKey.put(change.event().id(), ready(change.event())));
        for (EventTables.EventRow row : tables.rows()) {
            byIndicator.computeIfAbsent(row.indicator(), indicator -> ofKind(indicator, tables));
        }
        Stream<KnownEvent> known = events.stream()
                .filter(event -> !event.event().kind().equals("determination")
                        || !tables.print(event.event().id()).isEmpty())
                .map(event -> known(event, tables));
        prints = new EventPrints(
                words,
                Stream.concat(known, changes.stream().map(ListChangeEvents.Moved::known))
                        .toList());
    }

    private Ready ready(Event event) {
        return new Ready(
                event,
                event.summary().toLowerCase(Locale.ROOT),
                numbers(event.summary()),
                words.of(event.summary()),
                event.date().toString(),
                SUM.matcher(event.summary()).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet()));
    }

    private static KnownEvent known(Ready ready, EventTables tables) {
        Event event = ready.event();
        String told = event.actor() + ". " + event.target() + ". " + event.summary();
        return known(event, told, tables.print(event.id()), tables.indicatorOf(ready));
    }

    /// An event of the record as the finder is told of it.
    ///
    /// @param told who did what to whom, in the record's words
    /// @param concepts what else it is told by
    /// @param indicator what a claim of it is filed under
    static KnownEvent known(Event event, String told, List<String> concepts, String indicator) {
        return new KnownEvent(
                event.id(),
                event.date().toString(),
                event.date().earliest(),
                event.until().latest(),
                event.countries(),
                told,
                concepts,
                indicator);
    }

    private List<Ready> ofKind(String indicator, EventTables tables) {
        return events.stream()
                .filter(event ->
                        tables.rows().stream().anyMatch(row -> row.indicator().equals(indicator) && event.isOf(row)))
                .toList();
    }

    List<Ready> all() {
        return events;
    }

    /// The events that event-claims.csv counts as of an indicator of claims.
    List<Ready> ofKind(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /// How early in the table of an indicator of claims the kind of an event stands: those named first are meant first.
    int preference(String indicator, Ready event) {
        return tables.rows().stream()
                .filter(row -> row.indicator().equals(indicator) && event.isOf(row))
                .mapToInt(row -> row.kinds().indexOf(event.event().kind()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The events that are no determination, by the words they are told with.
    ///
    /// @return the prints
    public EventPrints prints() {
        return prints;
    }

    /// The event of an id of [#prints].
    ///
    /// @throws IllegalArgumentException if there is none
    Ready of(String id) {
        Ready event = byKey.get(id);
        if (event == null) {
            throw new IllegalArgumentException("there is no event " + id);
        }
        return event;
    }

    /// What the words of a text tell, in the terms in which the events are kept.
    Set<String> told(String text) {
        return words.of(text);
    }

    private Set<Double> numbers(String text) {
        var numbers = new TreeSet<>(NoteNumbers.of(text));
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            Double number = tables.number(word);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
