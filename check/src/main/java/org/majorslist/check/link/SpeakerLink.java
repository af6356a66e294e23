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
    /// @param at index of a token of the sentence
    /// @return the speakers, each once; none if nobody is said to say so
    public List<Rules.Speaker> speakers(int at) {
        int sentence = text.sentence(at);
        List<Rules.Speaker> own = own(sentence);
        if (!own.isEmpty() || sentence == 0) {
            return own;
        }
        boolean goesOn = text.quoted(at) || startsWithPronoun(sentence);
        return goesOn ? own(sentence - 1) : own;
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
