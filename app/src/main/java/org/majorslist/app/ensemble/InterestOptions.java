package org.majorslist.app.ensemble;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which outcomes are of interest: one of four bounds.
final class InterestOptions {
    @Option(names = "--above", paramLabel = "VALUE", description = "Of interest: outcomes above this.")
    private @Nullable Double above;

    @Option(names = "--below", paramLabel = "VALUE", description = "Of interest: outcomes below this.")
    private @Nullable Double below;

    @Option(names = "--highest", paramLabel = "SHARE", description = "Of interest: this share of the highest outcomes.")
    private @Nullable Double highest;

    @Option(names = "--lowest", paramLabel = "SHARE", description = "Of interest: this share of the lowest outcomes.")
    private @Nullable Double lowest;

    /// Made by picocli.
    InterestOptions() {}

    /// Says which outcomes are of interest.
    boolean[] flags(double[] outcomes) {
        long given = Stream.of(above, below, highest, lowest)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw ManyRuns.refuse(
                    "what-is-of-interest",
                    given + " of --above, --below, --highest and --lowest are given",
                    "majors discover",
                    "Give one of them, such as --highest 0.1.");
        }
        boolean[] flags = new boolean[outcomes.length];
        double bound = bound(outcomes);
        boolean upper = above != null || highest != null;
        for (int i = 0; i < flags.length; i++) {
            flags[i] = upper ? outcomes[i] > bound : outcomes[i] < bound;
        }
        return flags;
    }

    private double bound(double[] outcomes) {
        if (above != null || below != null) {
            return above != null ? above : Objects.requireNonNull(below);
        }
        double share = highest != null ? highest : Objects.requireNonNull(lowest);
        String option = highest != null ? "--highest" : "--lowest";
        ManyRuns.require(share > 0 && share < 1, option, "a share between 0 and 1", share);
        double[] sorted = outcomes.clone();
        Arrays.sort(sorted);
        int count = (int) Math.clamp(Math.round(share * sorted.length), 1, sorted.length - 1L);
        return highest != null ? sorted[sorted.length - count - 1] : sorted[count];
    }
}
