package org.majorslist.check.scorecard;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.scorecard.Sign.Where;

/// Points for signs: what a clause scores tells how likely it is what a card asks for. Several
/// cards may be kept together, each a column.
///
/// Ten points double the odds, in the manner of credit scorecards ("points to double the odds"); a
/// clause that scores 0 is as likely one as not. The points are the weights of a logistic
/// regression, rounded.
final class Scorecard {
    /// So many points double the odds.
    static final int DOUBLES = 10;

    private final int[] bases;
    private final Map<Where, Map<String, int[]>> singles = new EnumMap<>(Where.class);
    private final Map<String, Map<String, int[]>> pairs = new HashMap<>();

    /// Makes cards on which no sign has points.
    ///
    /// @param cards how many
    Scorecard(int cards) {
        bases = new int[cards];
        for (Where where : Where.values()) {
            singles.put(where, new HashMap<>());
        }
    }

    /// Sets the points of a clause without any sign of a card.
    ///
    /// @param card which card
    /// @param points its points
    void base(int card, int points) {
        bases[card] = points;
    }

    /// Sets what a sign adds or takes.
    ///
    /// @param card which card
    /// @param sign the sign
    /// @param points its points
    /// @return whether the card had none for it
    boolean give(int card, Sign sign, int points) {
        Map<String, int[]> row = sign.next().isEmpty()
                ? single(sign.where())
                : pairs.computeIfAbsent(sign.name(), ignored -> new HashMap<>());
        String key = sign.next().isEmpty() ? sign.name() : sign.next();
        int[] all = row.computeIfAbsent(key, ignored -> new int[bases.length]);
        boolean free = all[card] == 0;
        all[card] = points;
        return free;
    }

    /// What a clause scores on each card.
    ///
    /// @param signs the signs of its text
    /// @param at index of the clause
    /// @return the points by card; 0 for even odds
    int[] of(Signs signs, int at) {
        return of(taker -> signs.each(at, taker));
    }

    /// What the words of a clause add by themselves, without what stands beside it.
    ///
    /// @param signs the signs of its text
    /// @param at index of the clause
    /// @return the points by card; 0 where no word of its own counts
    int[] own(Signs signs, int at) {
        var sums = new int[bases.length];
        signs.each(at, (where, name, next) -> {
            if (where == Where.in) {
                add(sums, points(where, name, next));
            }
        });
        return sums;
    }

    /// What something with signs scores on each card.
    ///
    /// @param signs gives its signs
    /// @return the points by card; 0 for even odds
    int[] of(Consumer<Signs.Taker> signs) {
        int[] sums = bases.clone();
        signs.accept((where, name, next) -> add(sums, points(where, name, next)));
        return sums;
    }

    private static void add(int[] sums, int @Nullable [] points) {
        for (int i = 0; points != null && i < sums.length; i++) {
            sums[i] += points[i];
        }
    }

    /// What speaks most for a clause, for those who ask how it was read.
    ///
    /// @param signs the signs of its text
    /// @param at index of the clause
    /// @param card which card
    /// @param most how many to name
    /// @return words of the clause itself with their points, the strongest first
    List<String> strongest(Signs signs, int at, int card, int most) {
        var sums = new HashMap<String, Integer>();
        signs.each(at, (where, name, next) -> {
            int[] points = where == Where.in ? points(where, name, next) : null;
            if (points != null) {
                sums.merge((name + " " + next).strip(), points[card], Integer::sum);
            }
        });
        return sums.entrySet().stream()
                .filter(sign -> sign.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(sign -> sign.getKey() + " " + sign.getValue())
                .toList();
    }

    private int @Nullable [] points(Where where, String name, String next) {
        if (next.isEmpty()) {
            return single(where).get(name);
        }
        Map<String, int[]> seconds = pairs.get(name);
        return seconds == null ? null : seconds.get(next);
    }

    private Map<String, int[]> single(Where where) {
        return Objects.requireNonNull(singles.get(where));
    }
}
