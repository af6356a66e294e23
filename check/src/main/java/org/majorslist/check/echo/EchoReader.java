package org.majorslist.check.echo;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.EchoWords;
import org.majorslist.check.mark.EchoWords.Echo;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// How the words beside a list of countries point back at a standing just told.
final class EchoReader {
    /// How they do.
    ///
    /// @param from first token of the words and the countries
    /// @param to behind the last
    /// @param turned whether the contrary is told of these countries
    /// @param why which kind of words
    record Pointer(int from, int to, boolean turned, String why) {}

    private static final int FORTUNE_WITHIN = 7;
    private static final int SIGN_WITHIN = 12;
    private static final int DENIED_WITHIN = 3;
    private static final int AS_WITHIN = 6;
    private static final WordList AS = WordList.of("as", "como");
    private static final ListedWords HAD_BEEN = ListedWords.named("echo_reader.had_been");

    private static final ListedWords THE = ListedWords.named("echo_reader.the");

    private static final ListedWords IS = ListedWords.named("echo_reader.is");
    private static final WordList SIGNS = WordList.of(":", "(", "–", "—", "-");
    private static final ListedWords POINTS = ListedWords.named("echo_reader.points");
    private static final WordList WITH = WordList.of("with", "con", "beside", "alongside");
    private static final WordList NOR = WordList.of("nor", "neither", "tampoco", "ni");
    private static final WordList GOOD = WordList.of("certified", "waiver_granted");

    private final Marked text;
    private final EchoWords words;
    private final EchoesBeside beside;
    private final ClauseWords clauses;

    EchoReader(Marked text, EchoWords words) {
        this.text = text;
        this.words = words;
        beside = new EchoesBeside(text, words);
        clauses = new ClauseWords(text);
    }

    /// "Two failed: Bolivia and Venezuela", "17 passed, Colombia among them": members of those counted or told of.
    @Nullable
    Pointer listed(Mention.Places places, Found told) {
        boolean here = text.sentence(told.from()) == text.sentence(places.from());
        Phrases.Hit<Echo> behind = beside.behind(copula(places.to()), Echo.among_behind);
        boolean heads = places.from() == text.sentenceStart(places.from())
                && told.amount().number() != null;
        if ((here || heads) && behind != null && beside.clauseEnds(behind.to())) {
            return new Pointer(places.from(), behind.to(), false, "among them");
        }
        Phrases.Hit<Echo> before = beside.before(places.from(), Echo.among_before);
        if (here && before != null && before.from() >= told.to() && beside.clauseEnds(places.to())) {
            return new Pointer(places.from(), places.to(), false, "among them");
        }
        boolean fits = counts(told) && places.codes().size() <= number(told);
        if (!fits) {
            return null;
        }
        Phrases.Hit<Echo> named = beside.before(places.from(), Echo.named_before);
        boolean all = places.codes().size() == number(told);
        boolean sign = here && sign(places.from(), told.to(), all);
        boolean opens = named != null && (here || named.from() == text.sentenceStart(places.from())) && all;
        return (sign || opens) && beside.clauseEnds(places.to())
                ? new Pointer(places.from(), places.to(), false, "those counted")
                : null;
    }

    /// Behind "was" of "Colombia was one of them".
    private int copula(int i) {
        return i < text.sentenceEnd(i - 1) && text.in(i, IS) ? i + 1 : i;
    }

    /// Where "as it had been" begins, close behind a standing; -1 if it does not follow.
    int as(int from) {
        int high = Math.min(text.sentenceEnd(from - 1), from + AS_WITHIN);
        for (int i = from; i < high && !text.stops(i); i++) {
            if (text.in(i, AS) && then(i) > i + 1) {
                return i;
            }
        }
        return -1;
    }

    /// Behind the "had been" or "fue" of such words.
    int then(int as) {
        int i = as + 1;
        while (i < text.size() && text.in(i, HAD_BEEN)) {
            i++;
        }
        return i;
    }

    private static boolean counts(Found told) {
        return told.amount().number() != null;
    }

    private static int number(Found told) {
        Double number = told.amount().number();
        return number == null ? 0 : (int) Math.round(number);
    }

    /// A colon, dash or bracket that leads from a number to names; a comma only where there are as many.
    private boolean sign(int list, int counted, boolean all) {
        int i = list - 1;
        while (i >= counted && text.in(i, THE)) {
            i--;
        }
        if (i < counted || i - counted > SIGN_WITHIN) {
            return false;
        }
        return text.in(i, SIGNS) || (all && text.reads(i, ",") && i - counted <= 1);
    }

    /// "So did Peru", "Peru too", "not so Peru", "La Paz no tuvo esa suerte"; `null` if nothing points back.
    @Nullable
    Pointer pointing(Mention.Places places, Found told) {
        Pointer fortune = fortune(places, told);
        if (fortune != null) {
            return fortune;
        }
        Pointer done = done(places, told);
        if (done != null) {
            return done;
        }
        Pointer after = answered(places, told);
        if (after != null) {
            return after;
        }
        boolean with = text.in(places.from() - 1, WITH) && told.to() == places.from() - 1;
        return with && beside.clauseEnds(places.to())
                ? new Pointer(places.from(), places.to(), false, "together with")
                : led(places, told);
    }

    /// "He did the same for Peru", "as he had not done with Peru": what a verb for the deed just told says of others.
    @Nullable
    Pointer done(Mention.Places places, Found told) {
        if (!beside.clauseEnds(places.to())) {
            return null;
        }
        Phrases.Hit<Echo> undone = beside.before(places.from(), Echo.undone_before);
        if (undone != null) {
            return new Pointer(undone.from(), places.to(), !deniedDeed(told), "did not do so");
        }
        Phrases.Hit<Echo> same = beside.before(places.from(), Echo.same_done_before);
        if (same != null && clauses.denied(Math.max(0, same.from() - 1), same.from()) < 0) {
            return new Pointer(same.from(), places.to(), false, "did the same");
        }
        Phrases.Hit<Echo> done = beside.before(places.from(), Echo.done_before);
        boolean affirmed = done != null && clauses.denied(Math.max(0, done.from() - DENIED_WITHIN), done.from()) < 0;
        return done != null && affirmed ? new Pointer(done.from(), places.to(), deniedDeed(told), "did so") : null;
    }

    /// "Did not refuse", "stopped short of refusing": whether the deed told is the contrary of what is claimed.
    private boolean deniedDeed(Found told) {
        boolean refusing = false;
        for (int i = told.from(); i < told.to(); i++) {
            refusing |= text.is(i, "decertify");
        }
        return denied(told) || (refusing && told.amount().word().equals("certified"));
    }

    private @Nullable Pointer answered(Mention.Places places, Found told) {
        if (!beside.startsClause(places.from())) {
            return null;
        }
        Phrases.Hit<Echo> same = beside.ending(places.to(), Echo.same_behind);
        if (same != null) {
            return new Pointer(places.from(), same.to(), false, "too");
        }
        Phrases.Hit<Echo> other = beside.ending(places.to(), Echo.other_behind);
        if (other != null && beside.stops(other.to())) {
            return new Pointer(places.from(), other.to(), true, "not");
        }
        Phrases.Hit<Echo> answer = denied(told) ? beside.ending(places.to(), Echo.answer_behind) : null;
        return answer == null || !beside.stops(answer.to())
                ? null
                : new Pointer(places.from(), answer.to(), true, "did");
    }

    private @Nullable Pointer led(Mention.Places places, Found told) {
        if (!beside.clauseEnds(places.to())) {
            return null;
        }
        Phrases.Hit<Echo> other = beside.before(places.from(), Echo.other_before);
        if (other != null && beside.startsClause(other.from())) {
            return new Pointer(other.from(), places.to(), true, "but not");
        }
        Phrases.Hit<Echo> same = beside.before(places.from(), Echo.same_before);
        boolean starts =
                same != null && (beside.startsClause(same.from()) || text.in(same.from() - 1, EchoesBeside.AND));
        return same != null && starts ? new Pointer(same.from(), places.to(), deniedSince(same, told), "so did") : null;
    }

    /// "Peru got a waiver; Haiti did not, nor did Bolivia": behind good news "nor" goes on with a denial between.
    private boolean deniedSince(Phrases.Hit<Echo> same, Found told) {
        return text.in(same.from(), NOR) && GOOD.has(told.amount().word()) && !deniedDeed(told);
    }

    /// What befell these countries: no such luck, the same fate.
    private @Nullable Pointer fortune(Mention.Places places, Found told) {
        boolean good = GOOD.has(told.amount().word());
        int end = Math.min(text.sentenceEnd(places.from()), places.to() + FORTUNE_WITHIN);
        for (int i = places.to(); i < end && (text.token(i).isWord() || text.reads(i, ",")); i++) {
            Phrases.Hit<Echo> worse = words.at(text, i, Echo.worse);
            Phrases.Hit<Echo> better = words.at(text, i, Echo.better);
            if (worse != null || better != null) {
                boolean turned = (worse != null) == good;
                int to = worse == null ? better == null ? i : better.to() : worse.to();
                return turned ? new Pointer(places.from(), to, true, "another fortune") : null;
            }
            Phrases.Hit<Echo> fortune = words.at(text, i, Echo.fortune);
            if (fortune != null) {
                return clauses.any(Math.max(places.to(), i - 2), i, POINTS) ? ofFortune(places, fortune, good) : null;
            }
        }
        return null;
    }

    private @Nullable Pointer ofFortune(Mention.Places places, Phrases.Hit<Echo> fortune, boolean good) {
        boolean escaped = beside.behind(places.to(), Echo.escapes) != null;
        if (escaped) {
            return good ? null : new Pointer(places.from(), fortune.to(), true, "escaped it");
        }
        boolean denied = clauses.denied(Math.max(0, places.from() - 1), fortune.from()) >= 0;
        if (denied && !good) {
            return null; // "Peru had no such luck" behind a refusal: which luck is meant stands further off
        }
        return new Pointer(places.from(), fortune.to(), denied, denied ? "no such luck" : "the same fate");
    }

    private boolean denied(Found told) {
        return clauses.denied(Math.max(0, told.from() - DENIED_WITHIN), told.to()) >= 0;
    }

    /// How a standing says its countries fared; `null` if it is none.
    static @Nullable Outcome outcome(Found told) {
        Outcome counted = Outcome.countedBy(told.indicator());
        if (counted != null) {
            return counted;
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(told.amount().word())) {
                return outcome;
            }
        }
        return null;
    }
}
