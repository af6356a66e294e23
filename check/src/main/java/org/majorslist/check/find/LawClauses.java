package org.majorslist.check.find;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.LawWords;
import org.majorslist.check.mark.LawWords.Frame;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// Reads what the law does, and who is spared it, word by word: a deed, the thing it is done to, and in what way.
///
/// Each deed looks at no more than some tokens around it, so that time is bounded whatever the text.
final class LawClauses {
    private static final int BEHIND = 12;
    private static final int BEFORE = 12;
    private static final int NEAR = 8;
    private static final int DENIED_WITHIN = 7;
    private static final int SUBJECT_WITHIN = 14;
    private static final int OBJECT_WITHIN = 3;
    private static final int NEXT = 3;
    private static final int SPAN_OVER = 9;

    /// Behind these another clause begins.
    private static final WordList TURNS = WordList.ofWords("""
            but while whereas although though pero mientras aunque sino
            """);
    private static final WordList NAMED = WordList.ofWords("all the these those los las estos esos");
    private static final WordList HAD = WordList.of("had", "have", "has", "saw", "gets", "got");
    private static final WordList NOTHING = WordList.of("nothing", "nada");

    /// What may stand between a denial and what it denies.
    private static final WordList PASSED = WordList.ofWords("""
            automatically automatic be been being have has had to necessarily itself by any yet
            really ever then of the a an its longer more immediate immediately oblige obliges
            obliged require requires required force forces forced bound made meant mean means in way
            such own on american u.s. us washington se le les lo la los las ha han habia es son un
            una el de por si misma mismo sola solo automatica automatico automaticamente puede
            pueden debe deben va van quiere necesariamente obliga obligan exige exigen implica
            supone significa tiene tienen que estar esta seria sera ser constituye estados unidos
            ningun ninguna
            """);
    private static final WordList WITHOUT = WordList.of("without", "sin", "nothing", "nada");
    private static final WordList NOTHING_DENIED = WordList.of("otherwise", "obstante", "embargo");

    private final Marked text;
    private final LawWords words;
    private final LawContext context;
    private final VerdictForms forms;
    private final JudgedParty parties;
    private final List<Phrases.Hit<Integer>>[] hits;

    LawClauses(Marked text, LawWords words) {
        this.text = text;
        this.words = words;
        forms = new VerdictForms(text);
        parties = new JudgedParty(text);
        hits = hits(text, words);
        context = new LawContext(text, words, hits);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of a generic type
    private static List<Phrases.Hit<Integer>>[] hits(Marked text, LawWords words) {
        List<Phrases.Hit<Integer>>[] hits = new List[text.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = words.at(text, i);
        }
        return hits;
    }

    /// Gives every claim read to the taker.
    void each(BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (List<Phrases.Hit<Integer>> here : hits) {
            for (Phrases.Hit<Integer> deed : here) {
                if ((bit(deed) & words.deeds()) != 0) {
                    read(deed, taker);
                }
            }
        }
    }

    private static long bit(Phrases.Hit<Integer> hit) {
        return 1L << hit.meaning();
    }

    private void read(Phrases.Hit<Integer> deed, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (Frame frame : words.frames()) {
            if ((frame.deed() & bit(deed)) != 0) {
                read(frame, deed, taker);
            }
        }
    }

    private void read(Frame frame, Phrases.Hit<Integer> deed, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        Phrases.Hit<Integer> thing = frame.thing() == 0 ? deed : thing(frame, deed);
        if (thing == null || denied(deed, thing) != frame.denied()) {
            return;
        }
        int from = Math.min(deed.from(), thing.from());
        int to = Math.max(deed.to(), thing.to());
        boolean with = frame.with() == 0 || near(frame.with(), from, to, deed, thing);
        boolean also = frame.also() == 0 || near(frame.also(), from, to, deed, thing);
        boolean sum = frame.rule().type() == ClaimType.legal && sum(from, to);
        if (!with || !also || sum || (frame.unless() != 0 && near(frame.unless(), from, to, deed, thing))) {
            return;
        }
        if (context.allows(frame.context(), deed.from(), from, to)) {
            boolean legal = frame.rule().type() == ClaimType.legal;
            take(frame, deed, legal ? context.opening(from) : from, legal ? closing(deed, to) : to, taker);
        }
    }

    /// "Says nothing of how hard a country tries": what is said not to be, to its end.
    private int closing(Phrases.Hit<Integer> deed, int to) {
        int end = to;
        if (text.in(deed.to(), NOTHING)) {
            int high = Math.min(text.sentenceEnd(deed.from()), deed.to() + NEAR);
            for (end = Math.max(to, deed.to() + 1);
                    end < high && text.token(end).isWord();
                    end++) {}
        }
        return end;
    }

    /// Whether a sum of money stands between: what was lost, not what the law takes.
    private boolean sum(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null && quantity.unit().equals("USD")) {
                return true;
            }
        }
        return false;
    }

    /// The nearest thing: behind a deed, before one that is told of it.
    private Phrases.@Nullable Hit<Integer> thing(Frame frame, Phrases.Hit<Integer> deed) {
        long parts = frame.thing();
        Phrases.Hit<Integer> behind = behind(parts, deed);
        boolean passive = forms.passive(deed.from(), deed.to()) || had(parts, deed);
        switch (frame.order()) {
            case any -> passive = passive || behind == null;
            case object -> passive = passive || (behind == null && beside(parts, deed));
            case behind -> passive = false;
            case next -> {
                boolean near = behind != null && behind.from() <= deed.to() + NEXT && !comma(deed.to(), behind.from());
                return near ? behind : null;
            }
        }
        Phrases.Hit<Integer> before = passive ? before(parts, deed) : null;
        return before == null ? behind : before;
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.reads(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /// "Help stops", "los fondos se acaban": what a deed is told of stands right before it.
    private boolean beside(long parts, Phrases.Hit<Integer> deed) {
        Phrases.Hit<Integer> before = before(parts, deed);
        return before != null
                && (before.to() == deed.from() || (before.to() == deed.from() - 1 && text.in(deed.from() - 1, PASSED)));
    }

    /// "Had the penalty lifted": somebody had it done.
    private boolean had(long parts, Phrases.Hit<Integer> deed) {
        for (int i = deed.from() - 1; i >= Math.max(text.sentenceStart(deed.from()), deed.from() - NEXT); i--) {
            Phrases.Hit<Integer> thing = at(parts, i);
            if (thing != null && thing.to() == deed.from()) {
                return text.in(i - 1, HAD) || text.in(i - 2, HAD);
            }
        }
        return false;
    }

    private Phrases.@Nullable Hit<Integer> behind(long parts, Phrases.Hit<Integer> deed) {
        int end = Math.min(text.sentenceEnd(deed.from()), deed.to() + BEHIND);
        for (int i = deed.to(); i < end && !turns(i); i++) {
            Phrases.Hit<Integer> hit = at(parts, i);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private Phrases.@Nullable Hit<Integer> before(long parts, Phrases.Hit<Integer> deed) {
        int low = Math.max(text.sentenceStart(deed.from()), deed.from() - BEFORE);
        for (int i = deed.from() - 1; i >= low && !turns(i); i--) {
            Phrases.Hit<Integer> hit = at(parts, i);
            if (hit != null && hit.to() <= deed.from()) {
                return hit;
            }
        }
        return null;
    }

    private Phrases.@Nullable Hit<Integer> at(long parts, int i) {
        for (Phrases.Hit<Integer> hit : hits[i]) {
            if ((bit(hit) & parts) != 0) {
                return hit;
            }
        }
        return null;
    }

    private boolean turns(int i) {
        return text.stops(i) || text.token(i).isMark(";") || text.in(i, TURNS);
    }

    /// Whether a part stands in the clause or just beside it, by other words than the deed and its thing.
    private boolean near(long parts, int from, int to, Phrases.Hit<Integer> deed, Phrases.Hit<Integer> thing) {
        int end = Math.min(text.sentenceEnd(from), to + NEAR);
        for (int i = Math.max(text.sentenceStart(from), from - NEAR); i < end; i++) {
            for (Phrases.Hit<Integer> hit : hits[i]) {
                boolean other = apart(hit, deed) && apart(hit, thing);
                if (other && (bit(hit) & parts) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean apart(Phrases.Hit<Integer> a, Phrases.Hit<Integer> b) {
        return a.to() <= b.from() || b.to() <= a.from();
    }

    /// "Does not cut", "takes no dollar", "no aid is withheld".
    private boolean denied(Phrases.Hit<Integer> deed, Phrases.Hit<Integer> thing) {
        int low = Math.max(text.sentenceStart(deed.from()), deed.from() - DENIED_WITHIN);
        for (int i = deed.from() - 1; i >= low && !text.reads(i, ",") && !turns(i); i--) {
            if (denies(i)) {
                return true;
            }
            if (!text.in(i, PASSED)) {
                break;
            }
        }
        int start = text.sentenceStart(deed.from());
        if (text.in(deed.to(), NOTHING) || (text.in(start, NOTHING) && !comma(start, deed.from()))) {
            return true;
        }
        int from = thing.from() < deed.from() ? thing.from() - 1 : deed.to();
        int to = thing.from() < deed.from() ? deed.from() : thing.from();
        for (int i = Math.max(low, from); i < (to == thing.from() ? thing.to() : to); i++) {
            if (denies(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean denies(int i) {
        if (text.in(i, WITHOUT)) {
            return !text.in(i + 1, NOTHING_DENIED);
        }
        return text.cue(i, Cue.denies) && !text.cue(i + 1, Cue.denies_nothing) && !text.in(i + 1, NOTHING_DENIED);
    }

    private void take(
            Frame frame, Phrases.Hit<Integer> deed, int from, int to, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        JudgedParty.Party party = party(frame, deed, from, to);
        boolean needed = frame.party() == LawWords.Party.subject;
        if (party == null) {
            if (!needed) {
                taker.accept(frame.rule(), new Pattern.Match(from, to, from, to, List.of()));
            }
            return;
        }
        Mention who = party.who();
        boolean number = who instanceof Mention.Figure;
        boolean named = number && text.in(party.from() - 1, NAMED); // "all three": those named before
        if (number && !named && who != null) {
            count(frame, party, who, from, to, taker);
            return;
        }
        int apart = Math.max(from, party.from()) - Math.min(to, party.to());
        boolean close = apart <= (needed ? SPAN_OVER : 2);
        int first = close ? Math.min(from, party.from()) : from;
        int last = close ? Math.max(to, party.to()) : to;
        List<Mention> mentions = who == null || named ? List.of() : List.of(who);
        taker.accept(frame.rule(), new Pattern.Match(first, last, from, to, mentions));
    }

    private static void count(
            Frame frame,
            JudgedParty.Party party,
            Mention who,
            int from,
            int to,
            BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        if (frame.count() != null) {
            int first = Math.min(from, party.from());
            taker.accept(frame.count(), new Pattern.Match(first, Math.max(to, party.to()), from, to, List.of(who)));
        }
    }

    private JudgedParty.@Nullable Party party(Frame frame, Phrases.Hit<Integer> deed, int from, int to) {
        return switch (frame.party()) {
            case none -> null;
            case subject -> parties.before(deed.from(), SUBJECT_WITHIN);
            case object -> {
                JudgedParty.Party behind = parties.behind(to, OBJECT_WITHIN);
                JudgedParty.Party within = behind == null ? parties.behind(deed.to(), OBJECT_WITHIN) : behind;
                boolean before = from < deed.from() || parties.pronounBefore(deed.from());
                yield within == null && before ? parties.before(deed.from(), SUBJECT_WITHIN) : within;
            }
        };
    }
}
