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
import org.jspecify.annotations.Nullable;
import org.majorslist.check.event.EventWords.Role;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.words.LikelyWords;
import org.majorslist.check.words.Vocable;

/// The happenings of the record by the concepts they are told with, so that they are known again in other words.
///
/// A concept counts the more the fewer happenings have it: `ln((happenings + 1) / those with it)`, less for persons
/// much told of, least for words of most articles. What a clause shares with a happening is summed; a time that fits
/// adds to it. Safe to share between threads.
public final class EventPrints {
    /// A happening that a clause may tell.
    ///
    /// @param event the happening
    /// @param likeness how much the clause shares with it, without the time
    /// @param fit how the time fits
    /// @param weight likeness and time together
    /// @param shared the concepts shared
    public record Match(KnownEvent event, double likeness, ToldTime.Fit fit, double weight, Set<String> shared) {
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

    /// A word met before.
    ///
    /// @param beginnings the concepts it can begin
    /// @param isName whether it is a name that stands in few happenings
    private record Known(Vocable word, EventWords.Beginnings beginnings, boolean isName) {
        /// Finder and judge each have words of their own, alike in spelling.
        boolean isOf(Vocable other) {
            return word == other || word.norm().equals(other.norm());
        }
    }

    private static final int SLOTS = 1 << 14;

    /// What is shared must weigh at least so much for a happening to be known again.
    private static final double ENOUGH = 8.25;

    private static final double ENOUGH_IF_OFTEN = 10;
    private static final int YEAR = 4; // characters of a year
    private static final double ENOUGH_OF_KIND = 7;
    private static final double ENOUGH_AT_ITS_TIME = 5;

    /// One whose time is told otherwise must be known again by more.
    private static final double ENOUGH_BUT_TIME = 9;

    private static final double ENOUGH_BY_NAME = 6.5;

    /// Another that shares so much may be the one meant.
    private static final double ALONE = 0.75;

    private static final double AROUND = 0.6;
    private static final double OTHER_DEED = 0.5;
    private static final double OF_WHO = 0.7;
    private static final double OF_COMMON = 0.3;
    private static final double MOST = 4.5;
    private static final int FEW = 2; // happenings with a name
    private static final double RARE = 3.7;
    private static final double FRESH = 1;
    private static final int DAYS_FRESH = 75;

    private final Map<String, List<Print>> byDeed = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> telling = new HashMap<>();
    private final EventWords words;
    private final LikelyWords likely = new LikelyWords();
    /// By a hash of the word; a word may take the place of another. Threads may write the same twice.
    private final @Nullable Known[] known = new @Nullable Known[SLOTS];

    /// Makes the prints.
    ///
    /// @param words the words of happenings
    /// @param events the happenings
    public EventPrints(EventWords words, List<KnownEvent> events) {
        this.words = words;
        events.forEach(event -> event.names().forEach(name -> names.merge(name, 1, Integer::sum)));
        names.values().removeIf(count -> count > FEW);
        names.keySet().forEach(likely::add);
        words.beginnings().forEach(likely::add);
        List<Print> prints = events.stream().map(this::print).toList();
        var counts = new HashMap<String, Integer>();
        var places = new HashMap<String, Integer>();
        for (Print print : prints) {
            print.concepts().forEach(concept -> counts.merge(concept, 1, Integer::sum));
            print.event().countries().forEach(country -> places.merge(country, 1, Integer::sum));
            print.concepts().stream()
                    .filter(concept -> roleOf(concept).isDeed())
                    .forEach(deed -> byDeed.computeIfAbsent(deed, key -> new ArrayList<>())
                            .add(print));
        }
        counts.forEach((concept, count) -> weights.put(concept, weight(concept, count, prints.size())));
        places.forEach((country, count) -> countries.put(country, rarity(count, prints.size())));
    }

    private Print print(KnownEvent event) {
        var concepts = new HashSet<String>(event.concepts());
        Vocable[] told = words.words(event.told());
        said(told, 0, told.length).forEach(said -> concepts.add(said.concept()));
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
        Role role = roleOf(concept);
        return role.isThing() || role == Role.who;
    }

    /// The concepts that some words give, in order, and the names that stand in few happenings of the record.
    ///
    /// @param text words of a text
    /// @param from the first word to read; what they say is counted from it
    /// @param to behind the last word to read
    /// @return what they say
    public List<Said> said(Vocable[] text, int from, int to) {
        var said = new ArrayList<Said>();
        var named = new ArrayList<Said>(0);
        for (int i = from; i < to; i++) {
            if (likely.mayBeOne(text[i])) {
                Known word = known(text[i]);
                EventWords.addAt(text, i, from, to, word.beginnings(), said);
                if (word.isName()) {
                    named.add(new Said(text[i].norm(), Role.who, i - from, i + 1 - from));
                }
            }
        }
        said.addAll(named);
        return said;
    }

    private Known known(Vocable word) {
        int slot = (word.hash() ^ (word.hash() >>> 14)) & (SLOTS - 1);
        Known found = known[slot];
        if (found == null || !found.isOf(word)) {
            found = new Known(word, words.beginnings(word.norm()), names.containsKey(word.norm()));
            known[slot] = found;
        }
        return found;
    }

    /// Whether a deed and what else is said can tell a happening at all: one with that deed shares a thing or a person.
    ///
    /// @param deed what was done
    /// @param said what its sentence says
    /// @param day the day of the text
    /// @return false if no clause of these words tells any
    boolean isTellable(Said deed, List<Said> said, LocalDate day) {
        List<Print> prints = byDeed.getOrDefault(deed.concept(), List.of());
        BitSet things = prints.isEmpty() ? new BitSet() : things(said);
        return prints.stream()
                .anyMatch(print -> print.telling().intersects(things)
                        && !print.event().from().isAfter(day.plusDays(1)));
    }

    /// The things and persons among what is said.
    private BitSet things(List<Said> said) {
        var things = new BitSet();
        for (Said one : said) {
            Integer bit = telling.get(one.concept());
            if (bit != null) {
                things.set(bit);
            }
        }
        return things;
    }

    private double weight(String concept, int count, int events) {
        double rarity = rarity(count, events);
        return switch (roleOf(concept)) {
            case deed, often, thing, name -> rarity;
            case who -> rarity * OF_WHO;
            case common -> rarity * OF_COMMON;
        };
    }

    /// A concept of no row tells next to nothing.
    private Role roleOf(String concept) {
        Role role = words.roleOf(concept);
        return role != null ? role : names.containsKey(concept) ? Role.who : Role.common;
    }

    private static double rarity(int count, int events) {
        return Math.min(MOST, Math.log((events + 1.0) / count));
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
        return roleOf(concept).isThing() && weightOf(concept) >= RARE;
    }

    /// The happening a clause tells, the latest among equals.
    ///
    /// @param clause what it says
    /// @param day the day of the text: what came later it cannot tell
    /// @return the happening; empty if none is known again
    public Optional<Match> told(Clause clause, LocalDate day) {
        return matches(clause, day).stream()
                .filter(match -> match.fit() != ToldTime.Fit.out && match.weight() >= enough(clause))
                .findFirst();
    }

    /// A time that fits tells which of a kind is meant; without one it is the words.
    private static double enoughOfKind(ToldTime.Fit fit) {
        return switch (fit) {
            case at, of_another_year -> ENOUGH_AT_ITS_TIME;
            case untold -> ENOUGH_OF_KIND;
            case out -> Double.MAX_VALUE;
        };
    }

    /// What is done often must be known again by more, unless its day or month is told.
    private static double enough(Clause clause) {
        boolean vague = clause.time().period().length() <= YEAR && clause.deed().role() == Role.often;
        return vague ? ENOUGH_IF_OFTEN : ENOUGH;
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
                .filter(match -> match.weight() >= enoughOfKind(match.fit()))
                .findFirst();
    }

    /// The one happening a clause tells in all but the time; what happened many years before or after is no rival.
    ///
    /// @param clause what it says
    /// @param day the day of the text
    /// @return the happening; empty if none is, or several may be
    public Optional<Match> misdated(Clause clause, LocalDate day) {
        List<Match> all = matches(clause, day).stream()
                .filter(match -> clause.time().isCloseTo(match.event()))
                .sorted(Comparator.comparingDouble((Match match) -> -match.likeness()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Match first = all.getFirst();
        boolean alone = all.size() == 1 || all.get(1).likeness() < first.likeness() * ALONE;
        boolean dated = clause.time().isYearWritten() || clause.time().isInYearOf(first.event());
        return first.fit() == ToldTime.Fit.out && dated && alone && (isNamed(clause, first) || isOnce(clause, first))
                ? Optional.of(first)
                : Optional.empty();
    }

    /// A deed and a name that no other happening has.
    private static boolean isNamed(Clause clause, Match match) {
        return match.likeness() >= ENOUGH_BY_NAME
                && clause.clause().stream()
                        .anyMatch(said ->
                                said.role() == Role.name && match.shared().contains(said.concept()));
    }

    /// A deed that is not done often, to a thing the clause itself names, not only its sentence.
    /// Where the clause names the person as well, less is enough.
    private static boolean isOnce(Clause clause, Match match) {
        double enough = clause.clause().stream().anyMatch(said -> isShared(said, match, said.role() == Role.who))
                ? ENOUGH
                : ENOUGH_BUT_TIME;
        return match.likeness() >= enough
                && clause.deed().role() != Role.often
                && clause.clause().stream()
                        .anyMatch(said -> isShared(said, match, said.role().isThing()));
    }

    private static boolean isShared(Said said, Match match, boolean ofRole) {
        return ofRole && match.shared().contains(said.concept());
    }

    /// All it may tell, best first.
    private List<Match> matches(Clause clause, LocalDate day) {
        var found = new ArrayList<Match>();
        BitSet things = things(clause.clause());
        things.or(things(clause.around()));
        for (Print print : byDeed.getOrDefault(clause.deed().concept(), List.of())) {
            if (print.telling().intersects(things)
                    && !print.event().from().isAfter(day.plusDays(1))
                    && concerns(print.event(), clause)) {
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
        shared.put(clause.deed().concept(), weightOf(clause.deed().concept()));
        add(print, clause.deed(), clause.clause(), 1, shared);
        add(print, clause.deed(), clause.around(), AROUND, shared);
        boolean isOfSomething =
                shared.keySet().stream().anyMatch(concept -> roleOf(concept).isThing() || roleOf(concept) == Role.who);
        if (!isOfSomething) {
            return Optional.empty();
        }
        double likeness =
                shared.values().stream().mapToDouble(Double::doubleValue).sum() + place(print.event(), clause);
        ToldTime.Fit fit = clause.time().fit(print.event());
        double fresh = clause.time().period().isEmpty() && isFresh(print.event(), day) ? FRESH : 0;
        return Optional.of(new Match(
                print.event(), likeness, fit, likeness + clause.time().weight(print.event()) + fresh, shared.keySet()));
    }

    private static boolean isFresh(KnownEvent event, LocalDate day) {
        return ChronoUnit.DAYS.between(event.until(), day) <= DAYS_FRESH;
    }

    private double place(KnownEvent event, Clause clause) {
        return clause.countries().stream()
                .filter(event.countries()::contains)
                .mapToDouble(country -> countries.getOrDefault(country, 0.0))
                .max()
                .orElse(0);
    }

    private void add(Print print, Said deed, List<Said> said, double share, Map<String, Double> shared) {
        for (Said one : said) {
            boolean sameWord = one.from() < deed.to()
                    && deed.from() < one.to()
                    && one.role().isDeed();
            if (print.concepts().contains(one.concept()) && !sameWord) {
                double part = one.role().isDeed() ? OTHER_DEED * share : share;
                shared.merge(one.concept(), weightOf(one.concept()) * part, Math::max);
            }
        }
    }

    private double weightOf(String concept) {
        return weights.getOrDefault(concept, 0.0);
    }
}
