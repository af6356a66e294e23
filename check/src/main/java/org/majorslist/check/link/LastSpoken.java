package org.majorslist.check.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Clauses;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// The indicators of the figures read so far, for figures that follow without a word of their own.
final class LastSpoken {
    private static final double CARRIED_ON = 3.4;
    private static final double CARRIED_ON_IN_SENTENCE = 4.3;
    /// What stands so goes on with the figure before, whatever other words stand near.
    static final double COMPARED = 9.5;
    private static final double RELATIVE_IN_SENTENCE = 7.5;
    private static final Set<String> RELATIVE = Set.of("percent", "share", "times");
    private static final String AID = "us_assistance";
    private static final Set<String> PARTS_OF_AID = Set.of("us_assistance_military", "us_assistance_counternarcotics");
    private static final String OF_ONE_GROUP = "other:single_group_members";
    private static final String OF_ALL_GROUPS = "illegal_armed_group_members";
    private static final ListedWords TOGETHER = ListedWords.named("last_spoken.together");
    private static final double AGREES = 0.4;
    private static final int SENTENCES_ON = 2;
    private static final ListedWords POINTING = ListedWords.named("last_spoken.pointing");
    private static final WordList COMPARES =
            WordList.of("from", "against", "versus", "than", "with", "frente", "contra", "que");

    private record Spoken(String key, int at, int sentence) {}

    private final Marked text;
    private final Clauses clauses;
    private final Map<String, Spoken> byUnit = new HashMap<>();
    private final NavigableMap<Integer, Spoken> byPlace = new TreeMap<>();
    private final Set<String> noted = new HashSet<>();

    LastSpoken(Marked text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /// Remembers what a figure was about.
    ///
    /// @param key its indicator, as [IndicatorRule#key]
    void note(String key, String unit, int at) {
        Spoken spoken = new Spoken(key, at, text.sentence(at));
        byUnit.put(family(unit), spoken);
        byPlace.put(at, spoken);
        noted.add(key);
    }

    /// What the figure at a token was about; empty if none was noted there.
    String at(int token) {
        Spoken spoken = token < 0 ? null : byPlace.get(token);
        return spoken == null ? "" : spoken.key();
    }

    /// Whether any figure so far was of an indicator.
    boolean knows(String key) {
        return noted.contains(key);
    }

    /// What a figure would go on with; empty if nothing was spoken of of late.
    String key(int from, ClaimType type, String unit) {
        Spoken last = last(from, type, unit);
        boolean late = last != null && text.sentence(from) - last.sentence() <= reach(last);
        return last != null && late ? together(last.key(), from) : "";
    }

    /// "Taken together they have 25,278", "todos juntos": the sum of what several armed groups have is that of all.
    private String together(String key, int from) {
        boolean groups = key.equals(OF_ONE_GROUP);
        for (int i = text.sentenceStart(from); groups && i < from; i++) {
            if (text.in(i, TOGETHER)) {
                return OF_ALL_GROUPS;
            }
        }
        return key;
    }

    /// What is none of our indicators goes on within its sentence only.
    private static int reach(Spoken last) {
        boolean counted = last.key().equals(OF_ONE_GROUP);
        return last.key().startsWith("other") && !counted ? 0 : SENTENCES_ON;
    }

    /// How well an indicator fits a span, given that it may go on with what was spoken of last.
    ///
    /// @param score how well it fits by its words
    /// @param own whether the clause of the span names what it counts
    double with(String key, double score, int from, ClaimType type, String unit, boolean own) {
        Spoken last = last(from, type, unit);
        boolean carried = !key.equals("other")
                && last != null
                && last.key().equals(key)
                && text.sentence(from) - last.sentence() <= reach(last);
        if (last == null || !carried) {
            return score;
        }
        boolean rank = unit.equals("rank");
        boolean sameSentence = last.sentence() == text.sentence(from);
        boolean otherClause = own && !clauses.together(last.at(), from);
        if (otherClause) {
            return score;
        }
        if (!rank && sameSentence && comparedWith(from)) {
            return Math.max(score, COMPARED);
        }
        if (!own && sameSentence && (rank || RELATIVE.contains(unit))) {
            return Math.max(score + AGREES, RELATIVE_IN_SENTENCE);
        }
        boolean pointed = rank && text.in(text.sentenceStart(from), POINTING);
        boolean same = pointed || (sameSentence && !rank);
        return Math.max(score + AGREES, same ? CARRIED_ON_IN_SENTENCE : CARRIED_ON);
    }

    /// "From 22.2 tons", "against 20,325", "frente a las 230.000": of the same thing as the figure before.
    private boolean comparedWith(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - 3); i--) {
            if (text.in(i, COMPARES)) {
                return true;
            }
            if (text.quantity(i) != null || text.reads(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /// What was spoken of last; what is said of a part of the aid goes on in its sentence only, behind it the aid does.
    private @Nullable Spoken last(int from, ClaimType type, String unit) {
        Spoken last = lastOfUnit(from, type, unit);
        boolean whole = last != null && PARTS_OF_AID.contains(last.key()) && last.sentence() < text.sentence(from);
        return last != null && whole ? new Spoken(AID, last.at(), last.sentence()) : last;
    }

    /// What was spoken of last in this unit; a change or a multiple goes on with the figure before it, in the
    /// sentence or the one before.
    private @Nullable Spoken lastOfUnit(int from, ClaimType type, String unit) {
        var entry = byPlace.floorEntry(from);
        Spoken before = entry == null ? null : entry.getValue();
        int away = before == null ? SENTENCES_ON : text.sentence(from) - before.sentence();
        boolean moves = type == ClaimType.change || unit.equals("times") || ofIt(from);
        if (unit.equals("rank") || (RELATIVE.contains(unit) && (away == 0 || (moves && away == 1)))) {
            return before;
        }
        return unit.equals("times") ? null : byUnit.get(family(unit));
    }

    /// "Two thirds of it", "la mitad de ellas": a share of what the figure before told.
    private boolean ofIt(int from) {
        Mention.Quantity share = null;
        for (int i = from; share == null && i < Math.min(text.size(), from + 3); i++) {
            share = text.quantity(i);
        }
        return share != null && text.in(share.to(), SmallWords.OF) && text.cue(share.to() + 1, Cue.whole);
    }

    private static String family(String unit) {
        return switch (unit) {
            case "acre", "sq_mi", "sq_km", "ha" -> "ha";
            case "kg", "lb", "t" -> "t";
            case "GBP", "EUR", "USD" -> "USD";
            case "share" -> "percent";
            default -> unit;
        };
    }
}
