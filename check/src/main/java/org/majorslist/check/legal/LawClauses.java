package org.majorslist.check.legal;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.LawWords;
import org.majorslist.check.mark.LawWords.Frame;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.PartSet;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.standing.JudgedParty;
import org.majorslist.check.standing.Party;
import org.majorslist.check.standing.VerdictForms;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// Reads what the law does, and who is spared it, word by word: a deed, the thing it is done to, and in what way.
///
/// Each deed looks at no more than some tokens around it, so that time is bounded whatever the text.
public final class LawClauses {
    private static final int NEAR = 8;
    private static final int SUBJECT_WITHIN = 14;
    private static final int OBJECT_WITHIN = 3;
    private static final int NEXT = 3;
    private static final int SPAN_OVER = 9;

    private static final WordList NAMED = WordList.ofWords("all the these those los las estos esos");
    private static final WordList HAD = WordList.of("had", "have", "has", "saw", "gets", "got");

    private final Marked text;
    private final LawWords words;
    private final LawContext context;
    private final VerdictForms forms;
    private final JudgedParty judged;
    private final LawParts parts;
    private final LawDenials denials;

    /// Over one marked text, with the parts and frames of law.
    ///
    /// @param text the marked text
    /// @param words the parts and frames of law
    public LawClauses(Marked text, LawWords words) {
        this.text = text;
        this.words = words;
        forms = new VerdictForms(text);
        judged = new JudgedParty(text);
        parts = new LawParts(text, words);
        denials = new LawDenials(text, parts);
        context = new LawContext(text, words, parts);
    }

    /// Gives every claim read to the taker.
    ///
    /// @param taker takes each claim: the rule it is told by, and the words
    public void each(BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int i = 0; i < text.size(); i++) {
            for (Phrases.Hit<Integer> deed : parts.at(i)) {
                if (words.deeds().has(deed.meaning())) {
                    read(deed, taker);
                }
            }
        }
    }

    private void read(Phrases.Hit<Integer> deed, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (Frame frame : words.frames()) {
            if (frame.deed().has(deed.meaning())) {
                read(frame, deed, taker);
            }
        }
    }

    private void read(Frame frame, Phrases.Hit<Integer> deed, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        Phrases.Hit<Integer> thing = frame.thing().isEmpty() ? deed : thing(frame, deed);
        if (thing == null || denials.denied(deed, thing) != frame.denied()) {
            return;
        }
        int from = Math.min(deed.from(), thing.from());
        int to = Math.max(deed.to(), thing.to());
        boolean with = frame.with().isEmpty() || parts.near(frame.with(), from, to, deed, thing);
        boolean also = frame.also().isEmpty() || parts.near(frame.also(), from, to, deed, thing);
        boolean sum = frame.rule().type() == ClaimType.legal && sum(from, to);
        if (!with || !also || sum || (!frame.unless().isEmpty() && parts.near(frame.unless(), from, to, deed, thing))) {
            return;
        }
        if (context.allows(frame.context(), deed, from, to)) {
            boolean legal = frame.rule().type() == ClaimType.legal;
            take(frame, deed, legal ? context.opening(from) : from, legal ? closing(frame, deed, to) : to, taker);
        }
    }

    /// "Says nothing of how hard a country tries", "is no verdict on its efforts": what is said not to be, to its end.
    private int closing(Frame frame, Phrases.Hit<Integer> deed, int to) {
        int end = to;
        if (denials.nothing(deed.to()) || (frame.order() == LawWords.Order.whole && deed.to() == to)) {
            int close = text.sentenceEnd(deed.from());
            int high = Math.min(close, deed.to() + NEAR);
            for (end = Math.max(to, Math.min(close, deed.to() + 1));
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
        PartSet wanted = frame.thing();
        Phrases.Hit<Integer> behind = parts.behind(wanted, deed);
        boolean passive = forms.passive(deed.from(), deed.to()) || had(wanted, deed);
        switch (frame.order()) {
            case any, whole -> passive = passive || behind == null;
            case object -> passive = passive || (behind == null && beside(wanted, deed));
            case behind -> passive = false;
            case next -> {
                boolean near =
                        behind != null && behind.from() <= deed.to() + NEXT && !parts.comma(deed.to(), behind.from());
                return near ? behind : null;
            }
            case earlier -> {
                return parts.earlier(wanted, deed) ? deed : null;
            }
        }
        Phrases.Hit<Integer> before = passive ? parts.before(wanted, deed) : null;
        return before == null ? behind : before;
    }

    /// "Help stops", "los fondos se acaban": what a deed is told of stands right before it.
    private boolean beside(PartSet wanted, Phrases.Hit<Integer> deed) {
        Phrases.Hit<Integer> before = parts.before(wanted, deed);
        return before != null
                && (before.to() == deed.from()
                        || (before.to() == deed.from() - 1 && denials.passed(deed.from() - 1))
                        || context.isOfAnyone(before.to(), deed.from()));
    }

    /// "Had the penalty lifted": somebody had it done.
    private boolean had(PartSet wanted, Phrases.Hit<Integer> deed) {
        for (int i = deed.from() - 1; i >= Math.max(text.sentenceStart(deed.from()), deed.from() - NEXT); i--) {
            Phrases.Hit<Integer> thing = parts.first(wanted, i);
            if (thing != null && thing.to() == deed.from()) {
                return text.in(i - 1, HAD) || text.in(i - 2, HAD);
            }
        }
        return false;
    }

    private void take(
            Frame frame, Phrases.Hit<Integer> deed, int from, int to, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        Party party = party(frame, deed, from, to);
        boolean needed = frame.party() != LawWords.Party.none && frame.party() != LawWords.Party.object;
        boolean named = needed && frame.party() != LawWords.Party.subject;
        if (party == null || (named && !(party.who() instanceof Mention.Places))) {
            if (!needed) {
                taker.accept(frame.rule(), new Pattern.Match(from, to, from, to, List.of()));
            }
            return;
        }
        Mention who = party.who();
        boolean number = who instanceof Mention.Figure;
        boolean all = number && text.in(party.from() - 1, NAMED); // "all three": those named before
        if (number && !all && who != null) {
            count(frame, party, who, from, to, taker);
            return;
        }
        int apart = Math.max(from, party.from()) - Math.min(to, party.to());
        boolean close = apart <= (needed ? SPAN_OVER : 2);
        int first = close ? Math.min(from, party.from()) : from;
        int last = close ? Math.max(to, party.to()) : to;
        List<Mention> mentions = who == null || all ? List.of() : List.of(who);
        taker.accept(frame.rule(), new Pattern.Match(first, last, from, to, mentions));
    }

    private static void count(
            Frame frame, Party party, Mention who, int from, int to, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        if (frame.count() != null) {
            int first = Math.min(from, party.from());
            taker.accept(frame.count(), new Pattern.Match(first, Math.max(to, party.to()), from, to, List.of(who)));
        }
    }

    private @Nullable Party party(Frame frame, Phrases.Hit<Integer> deed, int from, int to) {
        return switch (frame.party()) {
            case none -> null;
            case subject -> judged.before(deed.from(), SUBJECT_WITHIN);
            case object, named -> {
                Party behind = judged.behind(to, OBJECT_WITHIN);
                Party within = behind == null ? judged.behind(deed.to(), OBJECT_WITHIN) : behind;
                boolean before = from < deed.from() || judged.pronounBefore(deed.from());
                yield within == null && before ? judged.before(deed.from(), SUBJECT_WITHIN) : within;
            }
        };
    }
}
