package org.majorslist.check.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.Vocable;
import org.majorslist.check.words.WordList;

/// Days of the yearly determinations that a text tells as such: "on 15 September the president told Congress", "the
/// memorandum signed on Monday". A day is a claim where it is told first.
public final class DecisionDates {
    private static final String INDICATOR = "certification_decision_date";
    private static final WordList CONGRESS = WordList.of("congress", "congreso");
    private static final List<String> SUBJECTS = List.of("exam", "waiver", "decertify", "failing", "listing");
    private static final WordList DONE = WordList.of(
            "decertified", "descertifico", "descertificado", "descertificada", "descertificados", "descertificadas");
    private static final int DONE_WITHIN = 6;
    private static final ListedWords BETWEEN = ListedWords.named("decision_dates.between");
    private static final int WITHIN = 16;
    private static final int SAID_WITHIN = 3;
    private static final WordList THAT = WordList.of("that", "que");
    private static final int CLOSE = 4; // tokens from a standing

    private final Marked text;
    private final EventWords words;
    private final DecisionDays decisions;
    private final LocalDate published;
    private final Set<String> told = new HashSet<>();

    /// Makes them ready.
    ///
    /// @param text the text
    /// @param words the words events are known by
    /// @param decisions the days of the determinations
    /// @param published the day of the text
    public DecisionDates(Marked text, EventWords words, DecisionDays decisions, LocalDate published) {
        this.text = text;
        this.words = words;
        this.decisions = decisions;
        this.published = published;
    }

    /// Finds them.
    ///
    /// @param found the claims found so far; a day among them is told
    /// @param notClaims for each token why a number there is no claim
    /// @return new claims
    public List<Found> of(List<Found> found, String[] notClaims) {
        var claimed = new boolean[text.size()];
        var standing = new boolean[text.size()];
        for (Found one : found) {
            Arrays.fill(claimed, one.from(), one.to(), true);
            if (one.type() == ClaimType.status || Outcome.isCount(one.indicator())) {
                Arrays.fill(standing, one.from(), one.to(), true);
            }
            Date date = one.lastDate();
            if (one.indicator().equals(INDICATOR) && date != null) {
                told.add(date.period());
            }
        }
        var all = new ArrayList<Found>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            for (Date date : text.datesOf(sentence)) {
                boolean free = !claimed[date.from()] && notClaims[date.from()].isEmpty();
                boolean right = free && !isOfStanding(date, standing) && isOfDecision(date) && isTold(date, sentence);
                if ((right || (free && isMisdated(date) && isDoneThen(date))) && told.add(date.period())) {
                    all.add(claim(date));
                }
            }
        }
        return all;
    }

    /// What happened on the day of a decision, where the record has no other happening for the words: "the document,
    /// signed on Monday".
    ///
    /// @param event a claim of what happened on a day
    /// @return the claim, of the decision if it was one of those days
    public Found named(Found event) {
        Date date = event.lastDate();
        return event.type() == ClaimType.event && date != null && isOfDecision(date) && !isOnlySaid(date)
                ? event.counting(INDICATOR)
                : event;
    }

    /// "On Friday refused to certify": the day tells the time of a standing, or of their number, close by.
    ///
    /// @param standing tokens of standings and their numbers
    private boolean isOfStanding(Date date, boolean[] standing) {
        if (isToCongress(date)) {
            return false;
        }
        for (int i = Math.max(0, date.from() - CLOSE - 1); i < Math.min(text.size(), date.to() + CLOSE + 1); i++) {
            if (standing[i]) {
                return true;
            }
        }
        return false;
    }

    /// "Sent on Monday to Congress", "comunicó el lunes al Congreso": the sending itself is told.
    private boolean isToCongress(Date date) {
        for (int i = Math.max(0, date.from() - CLOSE); i < Math.min(text.size(), date.to() + CLOSE); i++) {
            if (text.in(i, CONGRESS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfDecision(Date date) {
        boolean day = date.form() == DateForm.DAY || date.form() == DateForm.WEEKDAY;
        if (!day || date.period().length() != published.toString().length()) {
            return false;
        }
        LocalDate when = LocalDate.parse(date.period());
        boolean dateline = date.form() == DateForm.DAY && when.equals(published);
        return !dateline && !when.isAfter(published) && decisions.lastUpTo(when).equals(Optional.of(when));
    }

    /// "Said on Monday that the ships had fired": what was said that day of other things.
    private boolean isOnlySaid(Date date) {
        boolean said = false;
        for (int i = date.from() - 1; i >= Math.max(text.sentenceStart(date.from()), date.from() - SAID_WITHIN); i--) {
            said |= text.says(i, TimeWord.said);
        }
        return said && text.in(date.to(), THAT) && !speaks(text.sentence(date.from()));
    }

    /// Whether a sentence, or the one before it, speaks of the decision: on that day other things happened too.
    private boolean speaks(int sentence) {
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            int said = s;
            if (SUBJECTS.stream().anyMatch(concept -> text.speaksOf(said, concept))) {
                return true;
            }
        }
        Vocable[] all = text.tokens().subList(text.from(sentence), text.to(sentence)).stream()
                .map(Token::vocable)
                .toArray(Vocable[]::new);
        return words.said(all).stream().anyMatch(one -> one.concept().equals("decision"));
    }

    /// Whether a day of the calendar lies some days off that of a decision: too many for news of it, too few for
    /// another matter.
    private boolean isMisdated(Date date) {
        if (date.form() != DateForm.DAY
                || date.period().length() != published.toString().length()) {
            return false;
        }
        LocalDate when = LocalDate.parse(date.period());
        return when.isBefore(published)
                && Stream.of(when, when.plusDays(DecisionDays.DAYS_OFF))
                        .flatMap(day -> decisions.lastUpTo(day).stream())
                        .filter(decided -> !decided.isAfter(published))
                        .mapToLong(decided -> Math.abs(ChronoUnit.DAYS.between(decided, when)))
                        .filter(off -> off > DecisionDays.DAYS_OF_NEWS && off <= DecisionDays.DAYS_OFF)
                        .findFirst()
                        .isPresent();
    }

    /// "Decertified Colombia on 25 September", "the determination, signed on the 12th": a deed that makes the decision,
    /// with nothing else told between.
    private boolean isDoneThen(Date date) {
        int low = Math.max(text.sentenceStart(date.from()), date.from() - DONE_WITHIN);
        int i = date.from() - 1;
        while (i >= low && (text.in(i, BETWEEN) || text.place(i) != null || text.number(i) != null)) {
            i--;
        }
        return i >= low && text.in(i, DONE);
    }

    /// Whether words near a date tell that something was decided, and what.
    private boolean isTold(Date date, int sentence) {
        int low = Math.max(text.from(sentence), date.from() - WITHIN);
        int high = Math.min(text.to(sentence), date.to() + WITHIN);
        Vocable[] near =
                text.tokens().subList(low, high).stream().map(Token::vocable).toArray(Vocable[]::new);
        Set<String> said = new HashSet<>();
        for (Said one : words.said(near)) {
            said.add(one.concept());
        }
        return said.contains("decides") && said.contains("decision");
    }

    private Found claim(Date date) {
        int from = date.from();
        Said deed = deedBefore(from);
        if (deed != null) {
            from = deed.from();
        }
        return new Found(
                from,
                date.to(),
                ClaimType.event,
                INDICATOR,
                "",
                Amount.word("true", "", Qualifier.EXACTLY),
                "USA",
                date.period(),
                List.of(date),
                null,
                "the day of a determination on record");
    }

    /// "Signed on Monday": the word just before, but for "on" or "el".
    private @Nullable Said deedBefore(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - 2); i--) {
            for (Said one : words.said(text.word(i))) {
                if (one.concept().equals("decides")) {
                    return new Said(one.concept(), one.role(), i, i + 1);
                }
            }
        }
        return null;
    }
}
