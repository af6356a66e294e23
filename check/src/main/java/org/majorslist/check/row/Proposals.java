package org.majorslist.check.row;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Language;
import org.majorslist.check.weigh.IndicatorWords;

/// Which indicators of the record the words around a claim name, in one article. For one thread.
public final class Proposals {
    private static final int BEFORE = 350; // characters: two sentences or three
    private static final int AROUND = 1500; // a paragraph or two
    private static final int HEADING = 250;

    /// How near the words stand; nearest first.
    public enum Near {
        /// All in the sentence of the claim.
        SENTENCE,
        /// Some just before it.
        BEFORE,
        /// Some in the paragraph before, or in the heading.
        AROUND,
        /// Nowhere near, or with words that speak against it.
        NOWHERE
    }

    /// An indicator of the record that the words name.
    ///
    /// @param key the indicator
    /// @param claim what a claim on it is called; empty if it has no name of its own
    /// @param near how near the words stand
    public record Proposal(String key, String claim, Near near) {
        /// What it is about, whatever part of it: two of one family are no two readings.
        ///
        /// @return the family
        public String family() {
            return claim.isEmpty() ? key.replace("_ytd", "") : claim;
        }
    }

    private final IndicatorWords words;
    private final Language language;
    private final String text;
    private final Map<Long, List<Proposal>> known = new HashMap<>();
    private @Nullable List<int[]> places;

    /// Makes it ready for the claims of one article.
    ///
    /// @param words the words that name an indicator
    /// @param language the language of the text
    /// @param text the text of the article
    public Proposals(IndicatorWords words, Language language, String text) {
        this.words = words;
        this.language = language;
        this.text = text;
    }

    /// The indicators named near a claim, each once, in the order of the table. They depend on where it stands, and not
    /// on how it is read.
    ///
    /// @param claim the claim
    /// @return the indicators
    public List<Proposal> of(Claim claim) {
        long place = ((long) claim.start() << Integer.SIZE) | claim.end();
        return known.computeIfAbsent(place, first -> near(claim));
    }

    /// The indicators of the table that no words near a claim name, each once.
    List<Proposal> unnamed(Claim claim) {
        Set<String> named = of(claim).stream().map(Proposal::key).collect(Collectors.toSet());
        return words.namings().stream()
                .filter(naming -> !named.contains(naming.key()))
                .map(naming -> new Proposal(naming.key(), naming.claim(), Near.NOWHERE))
                .distinct()
                .toList();
    }

    /// A claim and where its sentence begins: asked for each group of words of each indicator.
    private record Placed(Claim claim, int sentence) {
        static Placed of(Claim claim) {
            return new Placed(
                    claim, claim.start() - Math.max(0, claim.sentence().indexOf(claim.span())));
        }

        int sentenceEnd() {
            return sentence + claim.sentence().length();
        }
    }

    private List<Proposal> near(Claim given) {
        Placed claim = Placed.of(given);
        var found = new LinkedHashMap<String, Proposal>();
        for (IndicatorWords.Naming naming : words.namings()) {
            Near near = near(naming, claim);
            if (near != null) {
                found.merge(
                        naming.key(),
                        new Proposal(naming.key(), naming.claim(), near),
                        (one, other) -> one.near().compareTo(other.near()) <= 0 ? one : other);
            }
        }
        return List.copyOf(found.values());
    }

    private @Nullable Near near(IndicatorWords.Naming naming, Placed claim) {
        Near farthest = Near.SENTENCE;
        int distance = 0;
        for (int group : naming.needs()) {
            Near near = near(places().get(group), claim);
            if (near == null) {
                return null;
            }
            farthest = near.compareTo(farthest) > 0 ? near : farthest;
            distance = Math.max(distance, distance(places().get(group), claim.claim()));
        }
        boolean against = naming.without() >= 0 && distance(places().get(naming.without()), claim.claim()) <= distance;
        return against ? null : farthest;
    }

    private static @Nullable Near near(int[] at, Placed claim) {
        int sentence = claim.sentence();
        if (holds(at, sentence, claim.sentenceEnd())) {
            return Near.SENTENCE;
        }
        if (holds(at, sentence - BEFORE, sentence)) {
            return Near.BEFORE;
        }
        return holds(at, sentence - AROUND, sentence) || holds(at, 0, HEADING) ? Near.AROUND : null;
    }

    /// Whether a place lies behind a beginning and up to an end.
    private static boolean holds(int[] at, int from, int to) {
        int first = firstAfter(at, from);
        return first < at.length && at[first] <= to;
    }

    private static int firstAfter(int[] at, int place) {
        int found = Arrays.binarySearch(at, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// Characters from a claim to the nearest place.
    private static int distance(int[] at, Claim claim) {
        int next = firstAfter(at, claim.start());
        int nearest = Integer.MAX_VALUE;
        for (int i = Math.max(0, next - 1); i <= Math.min(at.length - 1, next); i++) {
            int off = at[i] > claim.end() ? at[i] - claim.end() : Math.max(0, claim.start() - at[i]);
            nearest = Math.min(nearest, off);
        }
        return nearest;
    }

    private List<int[]> places() {
        List<int[]> known = places;
        if (known == null) {
            known = words.placesIn(text, language);
            places = known;
        }
        return known;
    }
}
