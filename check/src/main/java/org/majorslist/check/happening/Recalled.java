package org.majorslist.check.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.decision.Misdated;
import org.majorslist.check.event.EventPrints;
import org.majorslist.check.event.EventPrints.Clause;
import org.majorslist.check.event.EventPrints.Match;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.event.ToldTime;
import org.majorslist.check.weigh.Words;
import org.majorslist.check.weigh.WrittenDay;

/// Judges a happening by the print it leaves in the record: what was done, to what, by whom, and when.
public final class Recalled {
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-[01]\\d(-\\d\\d)?)?");
    private static final int BESIDE = 8; // words around the span that belong to it
    private static final int YEAR = 4; // characters of a year, a day
    private static final int DAY = 10;

    private final RecordEvents record;
    private final ToldSentences sentences;
    private final EventPrints prints;
    private final LocalDate day;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param record the events of the record
    /// @param sentences what the sentences of the article tell
    /// @param day the day of the article
    /// @param words how verdicts are worded
    public Recalled(RecordEvents record, ToldSentences sentences, LocalDate day, Words words) {
        this.record = record;
        this.sentences = sentences;
        prints = record.prints();
        this.day = day;
        this.words = words;
    }

    /// The day of the article.
    LocalDate day() {
        return day;
    }

    /// The event told, at the time told; empty if none is known again.
    Optional<Verdict> borneOut(Claim claim) {
        Optional<Match> told = best(claim, prints::told);
        boolean day = WrittenDay.isInSpan(claim);
        return (told.isPresent() || !day ? told : best(claim, prints::onItsDay))
                .map(match ->
                        told(match, Finding.supported, words.say("The record has it: ", "El registro lo tiene: ")));
    }

    /// The event told in all but its time; empty if none is, if several may be meant, or if the text writes no time.
    Optional<Verdict> misdated(Claim claim) {
        boolean written = claim.links().period().sureness() != Sureness.INFERRED || WrittenDay.isInSpan(claim);
        return !written
                ? Optional.empty()
                : best(claim, prints::misdated).map(match -> told(match, Finding.contradicted, Misdated.lead(words)));
    }

    /// The event of a claim's own kind that its words tell of another day of the same year; empty where they write no
    /// day.
    Optional<Verdict> misdatedOfKind(Claim claim) {
        return !WrittenDay.isInSentence(claim)
                ? Optional.empty()
                : best(claim, (clause, until) -> prints.misdated(clause, until, claim.indicator()))
                        .map(match -> told(match, Finding.contradicted, Misdated.lead(words)));
    }

    /// The event told by the words around a figure; empty if none is known again.
    Optional<Match> around(Claim claim) {
        return best(claim, prints::told, BESIDE);
    }

    private Verdict told(Match match, Finding finding, String lead) {
        RecordEvents.Ready event = record.of(match.event().key());
        return new Verdict(
                finding,
                lead + event.event().date() + ", " + event.event().summary(),
                List.of(event.key()),
                List.of(words.say("read as that event by: ", "leído como ese hecho por: ")
                        + String.join(", ", match.shared().stream().sorted().toList())),
                null);
    }

    private Optional<Match> best(Claim claim, BiFunction<Clause, LocalDate, Optional<Match>> question) {
        return best(claim, question, 1);
    }

    /// @param within how many words from the span the deed may stand
    private Optional<Match> best(Claim claim, BiFunction<Clause, LocalDate, Optional<Match>> question, int within) {
        ToldSentences.Sentence sentence = sentences.read(claim.sentence());
        List<Said> said = sentence.said();
        if (said.stream().noneMatch(one -> one.role().isDeed())) {
            return Optional.empty();
        }
        List<String> span = sentences.norms(claim.span());
        int from = Math.max(0, Collections.indexOfSubList(sentence.norms(), span));
        int to = Math.min(sentence.norms().size(), from + span.size());
        var time = new ToldTime(
                claim.period().length() > DAY ? "" : plain(claim.period()),
                isWritten(claim),
                WrittenDay.isInSpan(claim));
        List<Match> found = new ArrayList<>();
        for (Said deed : said) {
            if (deed.role().isDeed() && deed.from() >= from - within && deed.from() < to + within) {
                question.apply(clause(claim, deed, said, from, to, time), day).ifPresent(found::add);
            }
        }
        return found.stream().max(Comparator.comparingDouble(Match::weight));
    }

    private static String plain(String period) {
        return CALENDAR.matcher(period).matches() ? period : "";
    }

    private static Clause clause(Claim claim, Said deed, List<Said> said, int from, int to, ToldTime time) {
        var near = new ArrayList<Said>();
        var around = new ArrayList<Said>();
        for (Said one : said) {
            if (!one.equals(deed)) {
                (one.from() >= from - BESIDE && one.from() < to + BESIDE ? near : around).add(one);
            }
        }
        return new Clause(deed, near, around, countries(claim), "", time);
    }

    /// The countries of a claim; where none is named with it, any that the text names may be meant.
    private static Set<String> countries(Claim claim) {
        var countries = new HashSet<>(List.of(claim.area().split(";", -1)));
        if (claim.links().area().sureness() == Sureness.INFERRED) {
            claim.links().areas().forEach(link -> countries.add(link.value()));
        }
        return countries;
    }

    /// Whether the year stands in the sentence.
    private static boolean isWritten(Claim claim) {
        String period = claim.period();
        return period.length() >= YEAR && claim.sentence().contains(period.substring(0, YEAR));
    }
}
