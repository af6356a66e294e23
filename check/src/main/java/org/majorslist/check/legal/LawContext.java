package org.majorslist.check.legal;

import java.util.List;
import org.majorslist.check.Language;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.LawWords;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.PartSet;
import org.majorslist.check.standing.VerdictMood;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Whether words about aid, loans or penalties stand where the text tells what the law does, or who was spared it.
final class LawContext {
    private static final int NEAR = 2;
    private static final int SPOKEN = 3;
    private static final int MODAL_BEFORE = 5;
    private static final int TOLD_BEFORE = 9;
    private static final int ABLE_WITHIN = 7;
    private static final int ANYONE_WITHIN = 9;
    private static final WordList TO = WordList.of("to", "para", "in", "during", "a");
    private static final WordList PASTS =
            WordList.of("took", "lost", "withdrew", "froze", "threw", "cut", "shut", "kept");
    private static final WordList BE = WordList.of("be", "is", "are", "being");
    private static final List<String> CONCEPTS = List.of("exam", "waiver", "decertify", "failing");

    private final Marked text;
    private final LawParts parts;
    private final ClauseWords clauses;
    private final PartSet law;
    private final PartSet anyone;
    private final PartSet trigger;
    private final PartSet modal;
    private final PartSet tells;
    private final PartSet would;
    private final PartSet obliges;
    private final PartSet due;
    private final PartSet anyoneOrLaw;
    private final PartSet lawOrTrigger;
    private final PartSet congress;
    private final PartSet says;
    private final PartSet unless;
    private final PartSet americans;
    private final PartSet spared;
    private final PartSet can;
    private final PartSet lets;

    LawContext(Marked text, LawWords words, LawParts parts) {
        this.text = text;
        this.parts = parts;
        clauses = new ClauseWords(text);
        anyone = words.part("anyone");
        law = words.part("law");
        trigger = words.part("trigger");
        modal = words.part("modal");
        tells = words.part("tells");
        would = words.part("would");
        obliges = words.part("obliges");
        due = obliges.and(words.part("yearly")).and(law);
        anyoneOrLaw = anyone.and(law);
        lawOrTrigger = law.and(trigger);
        congress = words.part("congress");
        says = words.part("says");
        unless = words.part("unless");
        americans = words.part("americans");
        can = words.part("can");
        lets = words.part("lets");
        spared = words.part("aid")
                .and(words.part("money"))
                .and(words.part("penalty"))
                .and(words.part("waiver"));
    }

    /// Whether a frame may be told there.
    ///
    /// @param told the deed
    /// @param from first token of the deed or its thing
    /// @param to behind the last
    boolean allows(LawWords.Context context, Phrases.Hit<Integer> told, int from, int to) {
        int deed = told.from();
        return switch (context) {
            case any -> true;
            case law -> !asked(deed) && (general(deed, from, to) || possible(deed, from, to));
            case told ->
                !asked(deed)
                        && (general(deed, from, to)
                                || possible(deed, from, to)
                                || (!past(deed)
                                        && parts.any(americans, text.sentenceStart(deed), text.sentenceEnd(deed))));
            case general -> !asked(deed) && general(deed, from, to);
            case unnamed ->
                !asked(deed) && general(deed, from, to) && !names(text.sentenceStart(deed), text.sentenceEnd(deed));
            case able ->
                !asked(deed)
                        && able(deed)
                        && !names(text.sentenceStart(deed), text.sentenceEnd(deed))
                        && (general(deed, from, to) || possible(deed, from, to));
            case duty -> parts.any(due, text.sentenceStart(deed), text.sentenceEnd(deed));
            case spoken -> !asked(deed) && clauses.spoken(deed, SPOKEN, CONCEPTS);
            case time ->
                !asked(deed)
                        && (text.in(to, TO) || to >= text.sentenceEnd(deed) - 1)
                        && named(congress, text.sentence(deed), 1);
            case congress -> !asked(deed) && named(congress, text.sentence(deed), 1);
            case decision -> decided(told, from, to);
            case spared -> decided(told, from, to) && named(spared, text.sentence(deed), NEAR);
        };
    }

    /// "May waive", "can be lifted", "puede ser perdonado": right before the deed.
    private boolean able(int deed) {
        for (int i = deed - 1; i >= Math.max(text.sentenceStart(deed), deed - ABLE_WITHIN); i--) {
            for (Phrases.Hit<Integer> hit : parts.at(i)) {
                if (can.has(hit.meaning()) && hit.to() >= deed - 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean decided(Phrases.Hit<Integer> deed, int from, int to) {
        if (VerdictMood.pending(text, deed.from())) {
            return false;
        }
        return !asked(deed.from())
                && !able(deed.from())
                && !ruled(deed.from())
                && clauses.spoken(deed.from(), SPOKEN, CONCEPTS)
                && real(deed, from, to);
    }

    /// "The law lets him spare a country when keeping the aid is vital": what the rule is, told of no country.
    private boolean ruled(int deed) {
        int start = text.sentenceStart(deed);
        return !past(deed)
                && parts.any(law, start, deed)
                && parts.any(lets, start, deed)
                && !names(start, text.sentenceEnd(deed));
    }

    private boolean asked(int i) {
        return text.reads(text.sentenceEnd(i) - 1, "?");
    }

    /// "A refused country loses its aid", "by law the finding cuts off aid", not "he cut off aid in May".
    private boolean general(int deed, int from, int to) {
        int sentence = text.sentence(deed);
        int start = text.sentenceStart(deed);
        int end = text.sentenceEnd(deed);
        if (parts.any(anyone, start, end)) {
            return true;
        }
        if (parts.any(tells, Math.max(start, from - TOLD_BEFORE), from) || day(from, to)) {
            return false;
        }
        boolean named = named(anyoneOrLaw, sentence, NEAR) || named(trigger, sentence, 1);
        boolean before = named && !names(start, end) && !past(deed);
        return before || parts.any(lawOrTrigger, start, end);
    }

    /// "The finding would cut off aid".
    private boolean possible(int deed, int from, int to) {
        int start = text.sentenceStart(deed);
        boolean told = parts.any(tells, Math.max(start, from - TOLD_BEFORE), from) || day(from, to);
        return !told && modal(Math.max(start, deed - MODAL_BEFORE), to) && clauses.spoken(deed, SPOKEN, CONCEPTS);
    }

    /// "Aid *to a country that fails* stops": whom it goes to, and no other clause, between a thing and its deed.
    boolean isOfAnyone(int from, int to) {
        return to - from <= ANYONE_WITHIN
                && text.in(from, SmallWords.TO_OR_FOR)
                && parts.any(anyone, from, to)
                && !parts.comma(from, to);
    }

    /// "Must oppose loans", "obliga a votar en contra": the first word of the duty, else the word itself.
    int opening(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - TOLD_BEFORE); i--) {
            if (text.stops(i) || text.reads(i, ",")) {
                return from;
            }
            if (parts.any(obliges, i, i + 1)) {
                return i;
            }
        }
        return from;
    }

    /// Whether a verb is told as done: "took away", "quitó".
    private boolean past(int deed) {
        String norm = text.norm(deed);
        if (text.language() == Language.es) {
            String written = text.words(deed, deed + 1);
            return written.endsWith("ó") || norm.endsWith("aron") || norm.endsWith("ieron");
        }
        boolean ended = (norm.endsWith("ed") || PASTS.has(norm)) && !text.in(deed - 1, BE);
        return ended && !modal(Math.max(text.sentenceStart(deed), deed - MODAL_BEFORE), deed);
    }

    /// Not what would be, unless the deed says so itself, nor what happens to whoever fails; "said it would" is what
    /// somebody does.
    private boolean real(Phrases.Hit<Integer> deed, int from, int to) {
        int start = text.sentenceStart(from);
        int low = Math.max(start, from - TOLD_BEFORE);
        boolean said = parts.any(says, low, from) && !parts.any(unless, low, from);
        int high = Math.min(text.sentenceEnd(from), to + TOLD_BEFORE);
        return !parts.any(anyone, low, high)
                && (said || !(parts.any(would, low, deed.from()) || parts.any(would, deed.to(), to)));
    }

    /// Whether a word of some part stands in a sentence or in one of those just before.
    private boolean named(PartSet wanted, int sentence, int before) {
        return parts.any(wanted, text.from(Math.max(0, sentence - before)), text.to(sentence));
    }

    private boolean modal(int from, int to) {
        for (int i = from; i < to; i++) {
            String norm = text.norm(i);
            boolean would = text.language() == Language.es && (norm.endsWith("ria") || norm.endsWith("rian"));
            if (would || parts.any(modal, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a day is named beside, so that it is told what happened.
    private boolean day(int from, int to) {
        for (int i = Math.max(text.sentenceStart(from), from - MODAL_BEFORE); i < to + NEAR; i++) {
            Mention.Date date = text.date(i);
            if (date != null
                    && (date.form() == Mention.DateForm.DAY
                            || date.form() == Mention.DateForm.WEEKDAY
                            || date.form() == Mention.DateForm.MONTH)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention.Places places = text.place(i);
            if (places != null && places.codes().stream().anyMatch(CountryInFocus::country)) {
                return true;
            }
        }
        return false;
    }
}
