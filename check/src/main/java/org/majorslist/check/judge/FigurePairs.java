package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Judged;
import org.majorslist.check.change.Shares;

/// Which figures a text sets against each other where it tells a change, a multiple or a share: the levels just before
/// and behind it in its sentence, and those of the last sentence before that tells any.
final class FigurePairs {
    private static final int BEFORE = 350; // characters: two sentences or three
    private static final int MOST_BEFORE = 5;
    private static final int MOST_BEHIND = 2;
    /// A sentence has few claims; one of thousands is no prose.
    private static final int LOOKED_AT = 24;

    /// How two figures go together.
    enum Kind {
        /// The same thing at two times.
        THEN_AND_NOW,
        /// The same thing in two places.
        ELSEWHERE,
        /// A part and its whole.
        PART_AND_WHOLE
    }

    /// Two figures.
    ///
    /// @param kind how they go together
    /// @param base the earlier one, the whole, or that of the other place
    /// @param told the one told of
    record Pair(Kind kind, ToldFigure base, ToldFigure told) {}

    private final List<Judged> all;
    private final ToldFigures figures;
    /// Of each claim looked at: several stand beside the same one.
    private final Map<Integer, Optional<ToldFigure>> known = new HashMap<>();

    FigurePairs(List<Judged> all, ToldFigures figures) {
        this.all = all;
        this.figures = figures;
    }

    /// The pairs beside a claim, at least one of each nearest to it.
    List<Pair> beside(int index) {
        Claim claim = all.get(index).claim();
        List<ToldFigure> before = before(index);
        List<ToldFigure> behind = behind(index);
        var around = new ArrayList<>(before);
        around.addAll(behind);
        var nearest = new ArrayList<>(before.subList(0, Math.min(1, before.size())));
        nearest.addAll(behind.subList(0, Math.min(1, behind.size())));
        var pairs = new ArrayList<Pair>();
        for (ToldFigure base : around) {
            for (ToldFigure told : around) {
                Kind kind = base.equals(told) || !(nearest.contains(base) || nearest.contains(told))
                        ? null
                        : kind(claim, base, told);
                if (kind != null) {
                    pairs.add(new Pair(kind, base, told));
                }
            }
        }
        return pairs;
    }

    /// The levels near a claim, nearest before it first, then those behind it.
    List<ToldFigure> around(int index) {
        return Stream.concat(before(index).stream(), behind(index).stream()).toList();
    }

    /// The figure a claim most likely speaks of: in its sentence the nearest before it, else behind it;
    /// else that of the sentence before; `null` if there is none.
    @Nullable
    ToldFigure nearest(int index) {
        String sentence = all.get(index).claim().sentence();
        List<ToldFigure> before = before(index);
        if (!before.isEmpty() && before.getFirst().claim().sentence().equals(sentence)) {
            return before.getFirst();
        }
        List<ToldFigure> behind = behind(index);
        return behind.isEmpty() ? (before.isEmpty() ? null : before.getFirst()) : behind.getFirst();
    }

    /// The level a record is told of: the next one before it in its sentence, else the next behind it, else the last of
    /// the sentence before; `null` if the record does not bear that one out.
    @Nullable
    ToldFigure level(int index) {
        Claim claim = all.get(index).claim();
        int behind = nextLevel(index, 1, claim.sentence());
        boolean touches =
                behind >= 0 && RecordOfLevel.isBeside(claim, all.get(behind).claim());
        int before = touches ? -1 : nextLevel(index, -1, claim.sentence());
        int here = before >= 0 ? before : behind;
        if (here >= 0) {
            return figure(here);
        }
        int floor = sentenceStart(claim) - BEFORE;
        for (int i = index - 1; i >= 0 && all.get(i).claim().start() >= floor; i--) {
            Claim other = all.get(i).claim();
            if (!other.sentence().equals(claim.sentence())) {
                int last = isLevel(other) ? i : nextLevel(i, -1, other.sentence());
                return last < 0 ? null : figure(last);
            }
        }
        return null;
    }

    private int nextLevel(int index, int step, String sentence) {
        for (int i = index + step; i >= 0 && i < all.size() && Math.abs(i - index) <= LOOKED_AT; i += step) {
            if (!all.get(i).claim().sentence().equals(sentence)) {
                return -1;
            }
            if (isLevel(all.get(i).claim())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLevel(Claim claim) {
        return claim.type() == ClaimType.quantity && claim.amount().number() != null;
    }

    /// The levels right before and right behind a change in its sentence; none beside another
    /// claim.
    List<ToldFigure> next(int index) {
        if (all.get(index).claim().type() != ClaimType.change) {
            return List.of();
        }
        return Stream.concat(
                        before(index).stream().limit(1), behind(index).stream().limit(1))
                .toList();
    }

    /// Nearest first.
    private List<ToldFigure> before(int index) {
        var before = new ArrayList<ToldFigure>();
        Claim claim = all.get(index).claim();
        int floor = sentenceStart(claim) - BEFORE;
        String last = "";
        for (int i = index - 1; i >= Math.max(0, index - LOOKED_AT) && before.size() < MOST_BEFORE; i--) {
            Claim other = all.get(i).claim();
            boolean same = other.sentence().equals(claim.sentence());
            boolean near = same || last.isEmpty() || last.equals(other.sentence());
            if (other.start() < floor || !near) {
                break;
            }
            ToldFigure figure = figure(i);
            if (figure != null) {
                before.add(figure);
                last = same ? "" : other.sentence();
            }
        }
        return before;
    }

    private List<ToldFigure> behind(int index) {
        var behind = new ArrayList<ToldFigure>();
        Claim claim = all.get(index).claim();
        int end = Math.min(all.size(), index + 1 + LOOKED_AT);
        for (int i = index + 1; i < end && behind.size() < MOST_BEHIND; i++) {
            Claim other = all.get(i).claim();
            if (!other.sentence().equals(claim.sentence())) {
                break;
            }
            ToldFigure figure = figure(i);
            if (figure != null) {
                behind.add(figure);
            }
        }
        return behind;
    }

    private @Nullable ToldFigure figure(int index) {
        return known.computeIfAbsent(index, at -> Optional.ofNullable(figures.of(all.get(at))))
                .orElse(null);
    }

    private static int sentenceStart(Claim claim) {
        return claim.start() - Math.max(0, claim.sentence().indexOf(claim.span()));
    }

    private static @Nullable Kind kind(Claim claim, ToldFigure base, ToldFigure told) {
        boolean same = base.isOfSameThing(told);
        if (same && base.isOfSamePlace(told) && base.isBefore(told)) {
            return Kind.THEN_AND_NOW;
        }
        if (Shares.isShare(claim)) {
            boolean part = told.recorded().getFirst().value()
                    < base.recorded().getFirst().value();
            boolean one = base.unit().equals(told.unit()) && base.isOfSameTime(told);
            return part && one && (same || base.isOfSamePlace(told)) ? Kind.PART_AND_WHOLE : null;
        }
        boolean elsewhere = same && !base.isOfSamePlace(told) && base.isOfSameTime(told);
        return elsewhere && told.claim().area().equals(claim.area()) ? Kind.ELSEWHERE : null;
    }
}
