package org.majorslist.check.link;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Concepts;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Which concept a word stands for where it stands: some words tell something else beside a rank or a figure.
final class ConceptsHere {
    private static final int SUPERLATIVE_WITHIN = 5;
    private static final int LIES_WITHIN = 5;
    private static final WordList CROP = WordList.of("coca", "cocaine");
    private static final WordList SERIES =
            WordList.of("series", "serie", "history", "historia", "historico", "decade", "decada", "record");
    private static final WordList OF_ALL = WordList.of("of", "all", "the");

    private final Marked text;
    private final int world;
    private final int cultivate;
    private final int up;
    private final int seize;
    private final int limit;

    ConceptsHere(Marked text, Concepts concepts) {
        this.text = text;
        world = concepts.of("world");
        cultivate = concepts.of("cultivate");
        up = concepts.of("up");
        seize = concepts.of("seize");
        limit = concepts.of("limit");
    }

    /// Whether a token is a word of a concept. "The world's largest producer", "the largest in the world" tell of one
    /// country and are no word for the world; "armed groups have grown 45 percent" tells of no crop, "los cocales
    /// cayeron" of nothing seized.
    boolean is(int i, int concept) {
        return text.is(i, concept)
                && (concept != world || !(ofOneCountry(i) || withinOneCountry(i)))
                && (concept != seize || !text.cue(i, Cue.level_verb) || !percent(i + 1))
                && (concept != limit || !ofSeries(i))
                && (concept != cultivate || !text.is(i, up) || !moves(i));
    }

    /// "The ceiling of the whole series", "el tope histórico": the most there was, no limit that a law sets.
    private boolean ofSeries(int at) {
        for (int i = at + 1; i < Math.min(text.sentenceEnd(at), at + SUPERLATIVE_WITHIN); i++) {
            if (text.in(i, SERIES)) {
                return true;
            }
        }
        return false;
    }

    private boolean percent(int i) {
        Mention.Quantity quantity = text.quantity(i);
        return quantity != null && quantity.unit().equals("percent");
    }

    /// Whether a figure or "by" follows a verb: it says how much something moved.
    private boolean moves(int verb) {
        boolean by = text.norm(verb + 1).equals("by");
        return by || text.quantity(verb + 1) != null || (text.quantity(verb + 2) != null && verb + 2 < text.size());
    }

    /// "40 percent of all coca lies in 14 clusters", "of all coca in Peru": all of one country, where
    /// places follow within it; not "two thirds of all coca is grown in Peru".
    private boolean withinOneCountry(int at) {
        int crop = at;
        while (text.in(crop, OF_ALL)) {
            crop++;
        }
        int end = Math.min(text.sentenceEnd(at), crop + LIES_WITHIN);
        for (int i = crop + 1; text.in(crop, CROP) && i < end && text.token(i).isWord(); i++) {
            if (text.in(i, SmallWords.IN)) {
                boolean country = text.place(i + 1) != null || text.place(i + 2) != null;
                return !country || i == crop + 1;
            }
        }
        return false;
    }

    private boolean ofOneCountry(int at) {
        int end = Math.min(text.sentenceEnd(at), at + SUPERLATIVE_WITHIN);
        for (int i = Math.max(text.sentenceStart(at), at - SUPERLATIVE_WITHIN); i < end; i++) {
            if (text.cue(i, Cue.superlative)) {
                return true;
            }
        }
        return false;
    }
}
