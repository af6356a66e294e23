package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.register.Event;
import org.majorslist.register.Register;

/// Judges events and dates by the table of events and the terms of office.
final class Happenings {
    private static final int DAYS_NEAR = 4;
    private static final Map<String, Integer> WORDS = Map.of(
            "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten",
            10);

    private final List<Event> events;
    private final Facts facts;
    private final Register register;
    private final LocalDate day;

    Happenings(Register register, Facts facts, LocalDate day) {
        this.events = register.tables().events();
        this.register = register;
        this.facts = facts;
        this.day = day;
    }

    private static String key(Event event) {
        return "events:" + event.date() + "/" + event.sourceId();
    }

    /// Finds an event of the claim's kind at the claim's time.
    Verdict event(Claim claim) {
        if (claim.indicator().equals("certification_decision_date")) {
            return decision(claim);
        }
        var seen = new ArrayList<Event>();
        for (Facts.EventRow row : facts.events()) {
            if (row.indicator().equals(claim.indicator())) {
                events.stream().filter(event -> fits(event, row)).forEach(seen::add);
            }
        }
        List<Event> then =
                seen.stream().filter(event -> at(claim.period(), event)).toList();
        if (!then.isEmpty()) {
            Event event = then.getFirst();
            Finding finding = otherActor(claim, event) ? Finding.imprecise : Finding.supported;
            return Verdict.of(
                    finding,
                    (finding == Finding.supported
                                    ? "The record has it: "
                                    : "Right in date and effect, but by another actor: ")
                            + event.date() + ", " + event.summary(),
                    List.of(key(event)));
        }
        boolean dated = claim.period().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
        if (!seen.isEmpty() && dated && claim.type() != org.majorslist.check.ClaimType.event) {
            Event event = seen.getFirst();
            return Verdict.of(
                    Finding.contradicted,
                    "The record dates it otherwise: " + event.date() + ", " + event.summary(),
                    List.of(key(event)));
        }
        return Verdict.missing("No event of that kind and time is on record.");
    }

    /// A court named for what a council did, and the like.
    private static boolean otherActor(Claim claim, Event event) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        boolean court = sentence.contains(" court") || sentence.contains(" corte") || sentence.contains("tribunal");
        String actor = event.actor().toLowerCase(Locale.ROOT);
        return court && !actor.contains("court") && !event.kind().equals("court");
    }

    private static boolean fits(Event event, Facts.EventRow row) {
        String summary = event.summary().toLowerCase(Locale.ROOT);
        return row.kinds().contains(event.kind()) && row.words().stream().anyMatch(summary::contains);
    }

    private boolean at(String period, Event event) {
        if (period.isEmpty()) {
            return !event.date().earliest().isAfter(day.plusDays(DAYS_NEAR));
        }
        String date = event.date().toString();
        if (period.length() <= 7) {
            return date.startsWith(period) || period.startsWith(date);
        }
        if (!period.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return period.length() >= 10 && date.startsWith(period.substring(period.length() - 4));
        }
        LocalDate claimed = LocalDate.parse(period);
        LocalDate from = event.date().earliest().minusDays(DAYS_NEAR);
        return !claimed.isBefore(from)
                && !claimed.isAfter(event.until().latest().plusDays(DAYS_NEAR));
    }

    private Verdict decision(Claim claim) {
        boolean decided = register.tables().determinations().stream()
                .anyMatch(decision -> decision.decidedOn().toString().equals(claim.period()));
        if (decided) {
            int cycle = register.tables().determinations().stream()
                    .filter(decision -> decision.decidedOn().toString().equals(claim.period()))
                    .findFirst()
                    .orElseThrow()
                    .cycle();
            return Verdict.of(
                    Finding.supported,
                    "The decision is dated " + claim.period() + ".",
                    List.of("determinations:" + cycle));
        }
        return Verdict.missing("No decision of that day is on record.");
    }

    /// Judges when a president took office, was elected, or how long the term ran.
    Verdict term(Claim claim) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        List<Facts.TermRow> own = facts.terms().stream()
                .filter(term -> claim.area().equals(term.country()))
                .toList();
        List<Facts.TermRow> named = own.stream()
                .filter(term -> term.names().stream().anyMatch(sentence::contains))
                .toList();
        String value = value(claim);
        for (Facts.TermRow term : named.isEmpty() ? own : named) {
            if (begins(term, claim, value)) {
                return Verdict.of(
                        Finding.supported,
                        "The record has the term from " + term.from() + " to " + term.to() + ".",
                        List.of(term.source()));
            }
        }
        if (named.isEmpty()) {
            return Verdict.missing("The record holds no term of office that begins then.");
        }
        Facts.TermRow term = named.getFirst();
        return Verdict.of(
                Finding.contradicted,
                "The record has the term from " + term.from() + " to " + term.to() + ".",
                List.of(term.source()));
    }

    private static String value(Claim claim) {
        Double number = claim.amount().number();
        return number == null ? claim.amount().word() : String.valueOf(Math.round(number));
    }

    private static boolean begins(Facts.TermRow term, Claim claim, String value) {
        if (value.contains("..")) {
            return value.equals(term.from().substring(0, 4) + ".." + term.to().substring(0, 4));
        }
        boolean elected = claim.indicator().equals("president_elected");
        return elected
                ? term.from().startsWith(value.substring(0, Math.min(4, value.length())))
                : term.from().startsWith(value);
    }

    /// Judges a count of one day's attack: the dead of a bomb, the victims of an ambush.
    @Nullable
    Verdict attack(Claim claim) {
        Double number = claim.amount().number();
        if (number == null || !claim.period().matches("\\d{4}-\\d\\d-\\d\\d")) {
            return null;
        }
        List<Event> then = events.stream()
                .filter(event -> event.kind().equals("attack") && at(claim.period(), event))
                .toList();
        for (Event event : then) {
            if (numbers(event.summary()).contains((int) Math.round(number))) {
                return Verdict.of(
                        Finding.supported,
                        "The record has it: " + event.date() + ", " + event.summary(),
                        List.of(key(event)));
            }
        }
        return then.isEmpty()
                ? null
                : Verdict.of(
                        Finding.contradicted,
                        "The record has another number: " + then.getFirst().summary(),
                        List.of(key(then.getFirst())));
    }

    /// Judges running totals, such as strikes and their dead, by an event whose summary holds the number.
    @Nullable
    Verdict total(Claim claim) {
        Double number = claim.amount().number();
        if (number == null) {
            return null;
        }
        for (Event event : events) {
            boolean near = !event.until().latest().isBefore(day.minusDays(8))
                    && !event.date().earliest().isAfter(day);
            boolean strike = event.kind().equals("military")
                    && event.summary().toLowerCase(Locale.ROOT).contains("strike");
            if (near
                    && strike
                    && !event.until().latest().isAfter(day.plusDays(8))
                    && numbers(event.summary()).contains((int) Math.round(number))) {
                return Verdict.of(Finding.supported, "The record has it: " + event.summary(), List.of(key(event)));
            }
        }
        return Verdict.missing("The record holds no count of strikes as of that day.");
    }

    /// Judges a sum that an event of the same days mentions in words, such as "$1.5 billion".
    @Nullable
    Verdict mentioned(Claim claim) {
        Double number = claim.amount().number();
        if (number == null || number < 1e6) {
            return null;
        }
        String figure = number >= 1e9 ? Units.show(number / 1e9) + " billion" : Units.show(number / 1e6) + " million";
        String written = "$" + figure.replace(".0 ", " ").replaceAll("(\\.\\d)0 ", "$1 ");
        for (Event event : events) {
            boolean near = Math.abs(java.time.temporal.ChronoUnit.DAYS.between(
                            event.date().earliest(), day))
                    <= 30;
            if (near && event.summary().contains(written)) {
                return Verdict.of(
                        Finding.supported,
                        "The record has it: " + event.date() + ", " + event.summary(),
                        List.of(key(event)));
            }
        }
        return null;
    }

    private static List<Integer> numbers(String text) {
        var numbers = new ArrayList<Integer>();
        NoteNumbers.of(text).forEach(number -> numbers.add((int) Math.round(number)));
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            Integer number = WORDS.get(word);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
