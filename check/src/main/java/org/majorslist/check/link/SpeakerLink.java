package org.majorslist.check.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.Phrases;

/// Finds who is said to say so.
public final class SpeakerLink {
    private static final int PART_WITHIN = 60;

    private final Marked text;
    private final Rules rules;
    private final List<@Nullable List<Rules.Speaker>> bySentence;

    /// Takes a text; its sentences are read when they are first asked for.
    ///
    /// @param text the text, all of it marked
    /// @param rules the rule tables, which know the speakers
    public SpeakerLink(Marked text, Rules rules) {
        this.text = text;
        this.rules = rules;
        bySentence = new ArrayList<>(Collections.nCopies(text.sentences(), null));
    }

    /// The speakers of a sentence; where it is a quotation or goes on without a subject, those of the one before.
    ///
    /// Who is named in another part of the sentence, parted off by a semicolon or a bracket, says nothing of this
    /// one. Of several, the last before the token whose own figure it is ("the UN's at 146,000") says it.
    ///
    /// @param at index of a token of the sentence
    /// @return the speakers, each once; none if nobody is said to say so
    public List<Rules.Speaker> speakers(int at) {
        int sentence = text.sentence(at);
        List<Rules.Speaker> own = own(sentence);
        if (!own.isEmpty()) {
            return inPart(at, own);
        }
        boolean goesOn = sentence > 0 && (text.quoted(at) || startsWithPronoun(sentence));
        return goesOn ? own(sentence - 1) : own;
    }

    private List<Rules.Speaker> inPart(int at, List<Rules.Speaker> own) {
        var here = new ArrayList<Rules.Speaker>();
        boolean begins = collect(at, -1, own, here);
        Rules.Speaker figure = here.isEmpty() ? null : here.getFirst();
        if (figure != null && !own.contains(figure)) {
            return List.of(figure);
        }
        boolean ends = collect(at, 1, own, here);
        here.retainAll(own);
        return here.isEmpty() && (begins || ends) ? List.of() : here.isEmpty() ? own : inOrder(own, here);
    }

    /// Collects who is named on one side of a token in its part of the sentence, nearest first: those of the sentence,
    /// and those before it whose own the figure is.
    ///
    /// @return whether the part is bounded on that side by more than the sentence
    private boolean collect(int at, int step, List<Rules.Speaker> own, List<Rules.Speaker> here) {
        String opens = step < 0 ? ")" : "(";
        String closes = step < 0 ? "(" : ")";
        int low = Math.max(text.sentenceStart(at), at - PART_WITHIN);
        int high = Math.min(text.sentenceEnd(at), at + PART_WITHIN);
        int depth = 0;
        for (int i = at + step; i >= low && i < high; i += step) {
            if (depth == 0 && (text.reads(i, ";") || text.reads(i, closes))) {
                return true;
            }
            depth += text.reads(i, opens) ? 1 : text.reads(i, closes) ? -1 : 0;
            Phrases.Hit<Rules.Speaker> hit = depth > 0 ? null : rules.speakers().firstAt(text.tokens(), i);
            boolean owner = hit != null && step < 0 && hit.to() < at && text.reads(hit.to(), "'s");
            if (hit != null && (owner || own.contains(hit.meaning()))) {
                here.add(hit.meaning());
            }
        }
        return false;
    }

    private static List<Rules.Speaker> inOrder(List<Rules.Speaker> all, List<Rules.Speaker> some) {
        return all.stream().filter(some::contains).toList();
    }

    private boolean startsWithPronoun(int sentence) {
        int from = text.from(sentence);
        return from < text.to(sentence) && text.cue(from, Cue.goes_on);
    }

    private List<Rules.Speaker> own(int sentence) {
        List<Rules.Speaker> known = bySentence.get(sentence);
        if (known == null) {
            known = read(sentence);
            bySentence.set(sentence, known);
        }
        return known;
    }

    private List<Rules.Speaker> read(int sentence) {
        boolean says = false;
        var speakers = new ArrayList<Rules.Speaker>();
        var according = new ArrayList<Rules.Speaker>();
        boolean afterAccording = false;
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            says |= text.cue(i, Cue.saying);
            boolean opens = text.reads(i, "according") || text.reads(i, "segun");
            afterAccording = opens || (afterAccording && !text.reads(i, ","));
            Phrases.Hit<Rules.Speaker> hit = rules.speakers().firstAt(text.tokens(), i);
            if (hit != null) {
                add(speakers, hit.meaning());
                if (afterAccording) {
                    add(according, hit.meaning());
                }
                i = hit.to() - 1;
            }
        }
        if (!according.isEmpty()) {
            return according;
        }
        return says ? besideVerb(sentence, speakers) : List.of();
    }

    /// Of several people named, those who stand beside a verb of saying.
    private List<Rules.Speaker> besideVerb(int sentence, List<Rules.Speaker> all) {
        if (all.size() < 2) {
            return all;
        }
        var beside = new ArrayList<Rules.Speaker>();
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Phrases.Hit<Rules.Speaker> hit = rules.speakers().firstAt(text.tokens(), i);
            if (hit != null) {
                for (int k = Math.max(text.from(sentence), i - 3); k < Math.min(text.to(sentence), hit.to() + 4); k++) {
                    if (text.cue(k, Cue.saying)) {
                        add(beside, hit.meaning());
                    }
                }
            }
        }
        return beside.isEmpty() ? all : beside;
    }

    private static void add(List<Rules.Speaker> speakers, Rules.Speaker speaker) {
        for (Rules.Speaker known : speakers) {
            if (known.name().equals(speaker.name())) {
                return;
            }
        }
        speakers.add(speaker);
    }
}
