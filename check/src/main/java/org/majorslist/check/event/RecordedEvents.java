package org.majorslist.check.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.event.EventPrints.Match;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Prose;
import org.majorslist.check.mark.RelativeDates;
import org.majorslist.check.mark.Rules;

/// Happenings of the record that a text tells in words of its own, where no pattern knows them.
///
/// A clause with a word of doing is set against the prints of the record; what is only wished, feared, denied or asked
/// has not happened.
public final class RecordedEvents {
    private static final int LEAST_WORDS = 5;
    private static final int YEAR = 4; // characters of a year
    /// So much shared tells what happened, and not what the law says.
    private static final double PLAIN = 11;
    private static final Set<String> ATTACKS =
            Set.of("kills", "downed", "bomb", "shot", "strike", "offensive", "starts");

    private record Telling(Said deed, Match match, ClauseTime.Told time) {
        boolean isUntold() {
            return time.time().period().isEmpty();
        }
    }

    private final Marked text;
    private final EventPrints prints;
    private final LocalDate published;
    private final Pieces pieces;
    private final ClauseTime times;
    private final ToldAsDone real;
    private final EventSpan spans;
    private final ToldClauses clauses;
    private final NamedCountries countries;
    private final TakenWords taken;

    /// Makes them ready.
    ///
    /// @param text the text
    /// @param prints the events of the record
    /// @param published the day of the text
    /// @param rules the tables of words
    /// @param focus the country the text is about
    public RecordedEvents(Marked text, EventPrints prints, LocalDate published, Rules rules, CountryInFocus focus) {
        this.text = text;
        this.prints = prints;
        this.published = published;
        countries = new NamedCountries(text, rules.terms().names());
        pieces = new Pieces(text);
        real = new ToldAsDone(text, pieces, published);
        spans = new EventSpan(text, pieces);
        taken = new TakenWords(text.size(), pieces);
        clauses = new ToldClauses(text, prints, pieces, countries, focus);
        var dates = new RelativeDates(text, rules.vocabulary(text.language()), published);
        times = new ClauseTime(text, pieces, dates, clauses.deeds());
    }

    /// Finds them, and gives events found otherwise the time of the happening they tell.
    ///
    /// @param found what was found so far; events among it may be replaced
    /// @return what is new
    public List<Found> addTo(List<Found> found) {
        found.replaceAll(one -> timed(one, clauses.said(text.sentence(one.from()))));
        found.forEach(taken::take);
        var all = new ArrayList<Found>();
        Map<Integer, List<Found>> bySentence = bySentence(found);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            List<Said> deedsTold = tellable(sentence, clauses.said(sentence));
            if (!deedsTold.isEmpty() && Prose.is(text, text.from(sentence), text.to(sentence), LEAST_WORDS)) {
                List<Found> own = bySentence.getOrDefault(sentence, List.of());
                addFrom(sentence, deedsTold, clauses.said(sentence), own, all);
            }
        }
        Map<Integer, List<Found>> told = bySentence(all);
        found.removeIf(one -> one.type() == ClaimType.legal
                && told.getOrDefault(text.sentence(one.from()), List.of()).stream()
                        .anyMatch(one::overlaps));
        return all;
    }

    /// The deeds a sentence tells of which the record has a happening to do with what else it says.
    private List<Said> tellable(int sentence, List<Said> said) {
        var tellable = new ArrayList<Said>(0);
        BitSet things = prints.things(said);
        for (Said one : said) {
            List<Said> before = clauses.list(sentence, one);
            BitSet own = before.isEmpty() ? things : prints.things(before);
            if (one.role().isDeed() && !own.isEmpty() && prints.isTellable(one, own, published)) {
                tellable.add(one);
            }
        }
        return tellable;
    }

    /// So that each sentence looks at its own claims only, however many a text has.
    private Map<Integer, List<Found>> bySentence(List<Found> found) {
        var bySentence = new HashMap<Integer, List<Found>>();
        for (Found one : found) {
            bySentence
                    .computeIfAbsent(text.sentence(one.from()), sentence -> new ArrayList<>(2))
                    .add(one);
        }
        return bySentence;
    }

    /// An attack in a sentence that counts its dead or its boats is told by the number.
    private static boolean isCounted(List<Found> own) {
        return own.stream().anyMatch(one -> one.quantity() != null);
    }

    /// First what the sentence gives a time, then what it tells of something else without one.
    ///
    /// @param deedsTold what it may tell
    /// @param said all it says
    /// @param own the claims found in the sentence so far
    private void addFrom(int sentence, List<Said> deedsTold, List<Said> said, List<Found> own, List<Found> all) {
        boolean counted = isCounted(own);
        List<Telling> tellings = new ArrayList<>();
        for (Said deed : deedsTold) {
            int at = text.from(sentence) + deed.from();
            boolean attack = counted && ATTACKS.contains(deed.concept());
            boolean start = deed.concept().equals("takes office") && real.isSince(at);
            if (!attack && !start && !real.isUnreal(at)) {
                ClauseTime.Told time = times.of(at);
                Match match = known(clauses.of(sentence, deed, time.time()), at, time);
                if (match != null) {
                    tellings.add(new Telling(deed, match, time));
                }
            }
        }
        tellings.sort(Comparator.comparing(Telling::isUntold));
        Set<String> events = new HashSet<>();
        Set<String> things = new HashSet<>();
        for (Telling telling : tellings) {
            boolean again = telling.isUntold()
                    && things.stream().anyMatch(telling.match().shared()::contains);
            boolean dated = isDated(telling.match().event().indicator(), own);
            if (events.add(telling.match().event().key()) && !again && !dated) {
                add(sentence, telling, said, all);
            }
            telling.match().shared().stream().filter(prints::isRare).forEach(things::add);
        }
    }

    /// Whether the sentence has the date of such a thing as a claim: the day a president took office.
    private static boolean isDated(String indicator, List<Found> own) {
        return own.stream()
                .anyMatch(one -> one.type() == ClaimType.date && one.indicator().equals(indicator));
    }

    private void add(int sentence, Telling telling, List<Said> said, List<Found> all) {
        Found one = found(sentence, telling, said);
        Mention.Date date = telling.time().date();
        boolean free = !taken.isWorded(text.from(sentence) + telling.deed().from())
                && (telling.match().weight() >= PLAIN || !taken.isLegal(one));
        boolean opens = date != null
                && telling.match().weight() >= PLAIN
                && date.from() <= text.from(sentence) + 1
                && date.form() != Mention.DateForm.YEAR;
        Found told =
                taken.isFree(one) || date == null || !opens ? one : one.within(date.from(), date.to(), one.mentions());
        if (free && taken.isFree(told)) {
            taken.take(told);
            all.add(told);
        }
    }

    private @Nullable Match known(EventPrints.Clause clause, int at, ClauseTime.Told time) {
        List<Match> all = prints.matches(clause, published);
        Optional<Match> told = MeantMatch.of(clause, all);
        boolean bare = real.isBare(at, clause.deed()) || text.quoted(at);
        if (told.isPresent()) {
            return bare && told.get().fit() == ToldTime.Fit.untold ? null : told.get();
        }
        return bare || !time.isOwn() ? null : MeantMatch.misdated(clause, all).orElse(null);
    }

    private Found found(int sentence, Telling telling, List<Said> said) {
        Match match = telling.match();
        Mention.Date date = telling.time().date();
        EventSpan.Span span = spans.of(text.from(sentence), telling.deed(), said, match.shared());
        span = date == null || taken.isWorded(date.from()) ? span : span.with(date);
        span = match.event().detail().isEmpty()
                ? span
                : spans.with(match.event().countries(), span);
        return new Found(
                span.from(),
                span.to(),
                ClaimType.event,
                match.event().indicator(),
                match.event().detail(),
                Amount.word("true", "", Qualifier.EXACTLY),
                countries.area(match.event(), sentence),
                period(match, telling.time().time()),
                date == null ? List.of() : List.of(date),
                null,
                "told of " + match.event().date() + " in the record by: "
                        + String.join(", ", match.shared().stream().sorted().toList()));
    }

    /// The time the text tells, in the year of the happening where it writes none; else the happening's own.
    private static String period(Match match, ToldTime time) {
        return switch (match.fit()) {
            case at, out -> time.period();
            case of_another_year ->
                match.event().from().getYear() + time.period().substring(YEAR);
            case untold -> match.event().date();
        };
    }

    /// An event a pattern found, at the time its clause tells, or else the happening's own.
    private Found timed(Found found, List<Said> said) {
        if (!found.period().equals("published-event") || found.lastDate() != null) {
            return found;
        }
        int sentence = text.sentence(found.from());
        for (Said deed : said) {
            int at = text.from(sentence) + deed.from();
            if (deed.role().isDeed() && at >= found.from() && at < found.to()) {
                ClauseTime.Told time = times.of(at);
                Optional<Match> match =
                        prints.ofKind(clauses.of(sentence, deed, time.time()), published, found.indicator());
                if (match.isPresent()) {
                    return spans.with(time.date(), found).at(period(match.get(), time.time()));
                }
            }
        }
        return found;
    }
}
