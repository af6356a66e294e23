package org.majorslist.register.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.Observation;

/// The index of one indicator and area by day of publication: what was known after each printing, computed once.
///
/// A chain's printings become known in their order, so that what is known on a day is what the first so many of them
/// tell. Safe for use by many threads.
public final class SeriesHistory {
    private final List<ChainHistory> chains;

    private SeriesHistory(List<ChainHistory> chains) {
        this.chains = chains;
    }

    /// Indexes all rows of an indicator and area.
    ///
    /// @param rows the rows, in any order
    /// @param familyOf family of a measurer
    /// @return the index
    public static SeriesHistory of(List<Observation> rows, UnaryOperator<String> familyOf) {
        return new SeriesHistory(RevisionChain.listFrom(rows, familyOf).stream()
                .map(ChainHistory::new)
                .toList());
    }

    /// The chains as known on a day.
    ///
    /// @param day the last day whose knowledge counts
    /// @return one chain for each period and family with a printing by the day, by period, then family
    public List<RevisionChain> listChains(LocalDate day) {
        var known = new ArrayList<RevisionChain>(chains.size());
        for (ChainHistory chain : chains) {
            State state = chain.by(day);
            if (state != null) {
                known.add(state.chain());
            }
        }
        return known;
    }

    /// The newest figures as known on a day.
    ///
    /// @param day the last day whose knowledge counts
    /// @return the figure to quote of each chain with a printing by the day, by period, then family
    public List<Observation> listNewest(LocalDate day) {
        var newest = new ArrayList<Observation>(chains.size());
        for (ChainHistory chain : chains) {
            State state = chain.by(day);
            if (state != null) {
                newest.add(state.newest());
            }
        }
        return newest;
    }

    /// A chain after so many printings, and the figure to quote from it.
    private record State(RevisionChain chain, Observation newest) {}

    /// One chain with the day of every printing.
    private static final class ChainHistory {
        private final RevisionChain whole;
        private final List<Observation> rows;
        private final LocalDate[] days;
        private final AtomicReferenceArray<@Nullable State> after;

        ChainHistory(RevisionChain whole) {
            this.whole = whole;
            this.rows = RevisionChain.inOrder(whole.vintages().stream()
                    .flatMap(vintage -> vintage.statements().stream())
                    .toList());
            this.days = rows.stream().map(row -> row.publishedOn().latest()).toArray(LocalDate[]::new);
            this.after = new AtomicReferenceArray<>(rows.size() + 1);
        }

        @Nullable
        State by(LocalDate day) {
            int printings = printingsBy(day);
            if (printings == 0) {
                return null;
            }
            State state = after.get(printings);
            if (state == null) {
                RevisionChain chain = printings == rows.size() ? whole : whole.afterFirst(rows.subList(0, printings));
                state = new State(chain, chain.newest().statement());
                after.set(printings, state);
            }
            return state;
        }

        private int printingsBy(LocalDate day) {
            int printings = 0;
            while (printings < days.length && !days[printings].isAfter(day)) {
                printings++;
            }
            return printings;
        }
    }
}
