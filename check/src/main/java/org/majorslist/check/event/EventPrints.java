package org.majorslist.check.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorslist.check.event.EventWords.Role;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.words.Vocable;

/// The happenings of the record by the concepts they are told with, so that they are known again in other words.
///
/// What a clause shares with a happening is summed by its weight ([ConceptWeights]); a time that fits adds to it. Safe
/// to share between threads.
public final class EventPrints {
    /// A happening that a clause may tell.
    ///
    /// @param event the happening
    /// @param likeness how much the clause shares with it, without the time
    /// @param fit how the time fits
    /// @param weight likeness and time together
    /// @param isFresh whether it is of the weeks before the text
    /// @param shared the concepts shared
    public record Match(
            KnownEvent event, double likeness, ToldTime.Fit fit, double weight, boolean isFresh, Set<String> shared) {
        /// Copies the concepts.
        public Match {
            shared = Set.copyOf(shared);
        }
    }

    /// What a clause tells.
    ///
    /// @param deed what was done
    /// @param clause what else its clause says
    /// @param around what the rest of the sentence says
    /// @param countries those named there
    /// @param focus the country the text is about
    /// @param time when it was done
    public record Clause(
            Said deed, List<Said> clause, List<Said> around, Set<String> countries, String focus, ToldTime time) {}

    /// A happening with its concepts.
    ///
    /// @param telling those of its concepts that tell of what or whom it is, a bit each
    private record Print(KnownEvent event, Set<String> concepts, BitSet telling) {}

    private static final double AROUND = 0.6;
    private static final double OTHER_DEED = 0.5;
    private static final double RARE = 3.7;
    private static final double FRESH = 1;
    private static final int DAYS_FRESH = 75;

    private final Map<String, List<Print>> byDeed = new HashMap<>();
    private final Map<String, Integer> telling = new HashMap<>();
    private final EventWords words;
    private final SaidWords reader;
    private final ConceptWeights weights;

    /// Makes the prints.
    ///
    /// @param words the words of happenings
    /// @param events the happenings
    public EventPrints(EventWords words, List<KnownEvent> events) {
        this.words = words;
        reader = new SaidWords(words, events);
        List<Print> prints = events.stream().map(this::print).toList();
        weights = new ConceptWeights(
                reader,
                prints.stream().map(Print::concepts).toList(),
                prints.stream().map(print -> print.event().countries()).toList());
        for (Print print : prints) {
            print.concepts().stream()
                    .filter(concept -> reader.roleOf(concept).isDeed())
                    .forEach(deed -> byDeed.computeIfAbsent(deed, key -> new ArrayList<>())
                            .add(print));
        }
    }

    private Print print(KnownEvent event) {
        var concepts = new HashSet<String>(event.concepts());
        Vocable[] told = words.words(event.told());
        reader.said(told, 0, told.length).forEach(said -> concepts.add(said.concept()));
        var bits = new BitSet();
        for (String concept : concepts) {
            if (tells(concept)) {
                bits.set(telling.computeIfAbsent(concept, first -> telling.size()));
            }
        }
        return new Print(event, concepts, bits);
    }

    /// Whether a concept tells of what or whom a happening is: a deed alone tells none.
    private boolean tells(String concept) {
        Role role = reader.roleOf(concept);
        return role.isThing() || role == Role.who;
    }

    /// Whether a deed and what else is said can tell a happening at all: one with that deed shares a thing or a person.
    ///
    /// @param deed what was done
    /// @param things what its sentence says, as [#things] gives it
    /// @param day the day of the text
    /// @return false if no clause of these words tells any
    boolean isTellable(Said deed, BitSet things, LocalDate day) {
        for (Print print : byDeed.getOrDefault(deed.concept(), List.of())) {
            if (print.telling().intersects(things) && isUpTo(day, print.event())) {
                return true;
            }
        }
        return false;
    }

    /// What a text of some day can tell, which may come out the day before it is dated.
    private static boolean isUpTo(LocalDate day, KnownEvent event) {
        return !event.from().isAfter(day.plusDays(1));
    }

    /// The things and persons among what is said, a bit each.
    BitSet things(List<Said> said) {
        var things = new BitSet();
        for (Said one : said) {
            Integer bit = telling.get(one.concept());
            if (bit != null) {
                things.set(bit);
            }
        }
        return things;
    }

    /// The concepts that some words give, in order, and the names that stand in few happenings of the record.
    ///
    /// @param text words of a text
    /// @param from the first word to read; what they say is counted from it
    /// @param to behind the last word to read
    /// @return what they say
    public List<Said> said(Vocable[] text, int from, int to) {
        return reader.said(text, from, to);
    }

    /// The words the prints are made of.
    ///
    /// @return the words
    public EventWords words() {
        return words;
    }

    /// Whether a thing stands in so few happenings that two clauses of a sentence with it tell the same story.
    ///
    /// @param concept the thing
    /// @return false for deeds, persons and common words
    public boolean isRare(String concept) {
        return reader.roleOf(concept).isThing() && weights.of(concept) >= RARE;
    }

    /// The happening a clause tells, the latest among equals.
    ///
    /// @param clause what it says
    /// @param day the day of the text: what came later it cannot tell
    /// @return the happening; empty if none is known again
    public Optional<Match> told(Clause clause, LocalDate day) {
        return MeantMatch.of(clause, matches(clause, day));
    }

    /// The happening of a day whose deed, done seldom, a clause tells of that very day: "a phone call on January 7".
    ///
    /// @param clause what it says
    /// @param day the day of the text
    /// @return the happening; empty if none is, or several are
    public Optional<Match> onItsDay(Clause clause, LocalDate day) {
        String deed = clause.deed().concept();
        if (weights.of(deed) < RARE || !clause.time().isDayWritten()) {
            return Optional.empty();
        }
        List<Print> then = byDeed.getOrDefault(deed, List.of()).stream()
                .filter(print -> isUpTo(day, print.event()) && concerns(print.event(), clause))
                .filter(print -> print.event().date().equals(clause.time().period()))
                .toList();
        double weight = weights.of(deed);
        KnownEvent event = then.size() == 1 ? then.getFirst().event() : null;
        return Optional.ofNullable(event)
                .map(one -> new Match(one, weight, ToldTime.Fit.at, weight, isFresh(one, day), Set.of(deed)));
    }

    /// The happening of a kind that a clause tells, where other words have told the kind.
    ///
    /// @param clause what it says
    /// @param day the day of the text
    /// @param indicator the kind
    /// @return the happening; empty if none is known again
    public Optional<Match> ofKind(Clause clause, LocalDate day, String indicator) {
        return matches(clause, day).stream()
                .filter(match -> match.event().indicator().equals(indicator))
                .filter(match -> match.weight() >= EnoughShared.ofKind(match.fit()))
                .findFirst();
    }

    /// The one happening a clause tells in all but the time; what happened many years before or after is no rival.
    ///
    /// @param clause what it says
    /// @param day the day of the text
    /// @return the happening; empty if none is, or several may be
    public Optional<Match> misdated(Clause clause, LocalDate day) {
        return MeantMatch.misdated(clause, matches(clause, day));
    }

    /// The one happening of a kind that a clause tells of another day of its year, where other words have told the
    /// kind.
    ///
    /// @param clause what it says
    /// @param day the day of the text
    /// @param indicator the kind
    /// @return the happening; empty if none is, or several may be
    public Optional<Match> misdated(Clause clause, LocalDate day, String indicator) {
        List<Match> all = matches(clause, day).stream()
                .filter(match -> match.event().indicator().equals(indicator))
                .toList();
        return MeantMatch.misdatedOfKind(clause, all);
    }

    /// All it may tell, best first.
    List<Match> matches(Clause clause, LocalDate day) {
        var found = new ArrayList<Match>();
        BitSet things = things(clause.clause());
        things.or(things(clause.around()));
        for (Print print : byDeed.getOrDefault(clause.deed().concept(), List.of())) {
            if (print.telling().intersects(things) && isUpTo(day, print.event()) && concerns(print.event(), clause)) {
                match(print, clause, day).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble((Match match) -> -match.weight())
                .thenComparing(match -> match.event().from(), Comparator.reverseOrder()));
        return found;
    }

    private static boolean concerns(KnownEvent event, Clause clause) {
        List<String> own = event.countries();
        return own.isEmpty()
                || own.contains(clause.focus())
                || clause.countries().stream().anyMatch(own::contains);
    }

    private Optional<Match> match(Print print, Clause clause, LocalDate day) {
        var shared = new LinkedHashMap<String, Double>();
        shared.put(clause.deed().concept(), weights.of(clause.deed().concept()));
        add(print, clause.deed(), clause.clause(), 1, shared);
        add(print, clause.deed(), clause.around(), AROUND, shared);
        boolean isOfSomething = false;
        double likeness = place(print.event(), clause);
        for (Map.Entry<String, Double> one : shared.entrySet()) {
            isOfSomething |= tells(one.getKey());
            likeness += one.getValue();
        }
        if (!isOfSomething) {
            return Optional.empty();
        }
        ToldTime.Fit fit = clause.time().fit(print.event());
        boolean isFresh = isFresh(print.event(), day);
        double fresh = clause.time().period().isEmpty() && isFresh ? FRESH : 0;
        double weight = likeness + clause.time().weight(print.event()) + fresh;
        return Optional.of(new Match(print.event(), likeness, fit, weight, isFresh, shared.keySet()));
    }

    private static boolean isFresh(KnownEvent event, LocalDate day) {
        return ChronoUnit.DAYS.between(event.until(), day) <= DAYS_FRESH;
    }

    private double place(KnownEvent event, Clause clause) {
        double most = 0;
        for (String country : event.countries()) {
            if (clause.countries().contains(country)) {
                most = Math.max(most, weights.ofCountry(country));
            }
        }
        return most;
    }

    private void add(Print print, Said deed, List<Said> said, double share, Map<String, Double> shared) {
        for (Said one : said) {
            boolean sameWord = one.from() < deed.to()
                    && deed.from() < one.to()
                    && one.role().isDeed();
            if (print.concepts().contains(one.concept()) && !sameWord) {
                double part = one.role().isDeed() ? OTHER_DEED * share : share;
                shared.merge(one.concept(), weights.of(one.concept()) * part, Math::max);
            }
        }
    }
}
