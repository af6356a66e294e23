package org.majorslist.check.judge;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.change.Shares;
import org.majorslist.check.judge.FigurePairs.Kind;
import org.majorslist.check.judge.FigurePairs.Pair;
import org.majorslist.check.weigh.PrintedDigits;

/// Reads a percentage that no word makes a change, or a figure that is none of the record, as the change it is by the
/// levels beside it: "from 204,000 to 230,000 hectares. That is thirteen percent", "2,664 tonnes against 1,738: almost
/// a thousand tonnes".
///
/// It counts only where the record bears out the levels and the change between them.
final class ToldAsChange {
    /// Aid, told on many bases, moves by any percentage on one of them.
    private static final String AID = "us_assistance";
    /// "Two thirds of the crop": a part of what follows.
    private static final Pattern OF = Pattern.compile("\\b(?:of|del?|en|in|to|para|a|al|for)\\b");

    private final FiguresBeside beside;
    private final LikeFigureBeside alike;

    ToldAsChange(FiguresBeside beside, LikeFigureBeside alike) {
        this.beside = beside;
        this.alike = alike;
    }

    /// The claim as a change that the levels beside it make; `null` where they make none.
    ///
    /// @param own the claim with the verdict of its own reading
    /// @param pairs the figures beside it
    /// @param nearest the level it most likely speaks of; `null` if there is none
    @Nullable
    Judged judge(Judged own, List<Pair> pairs, @Nullable ToldFigure nearest) {
        Claim claim = own.claim();
        if (!isOpen(own) || isOfAWhole(claim)) {
            return null;
        }
        List<Pair> times = pairs.stream()
                .filter(pair -> pair.kind() == Kind.THEN_AND_NOW && isMeant(claim, pair.told()))
                .toList();
        for (int sign : new int[] {1, -1}) {
            Judged change = new Judged(change(claim, sign), own.verdict());
            Judged worked = borneOut(beside.judge(change, times));
            boolean level = nearest != null
                    && Shares.isShare(claim)
                    && !nearest.claim().indicator().startsWith(AID)
                    && isMeant(claim, nearest)
                    && isTelling(claim);
            Judged read =
                    worked == null && level ? borneOut(alike.judge(change, Objects.requireNonNull(nearest))) : worked;
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static boolean isOpen(Judged own) {
        Claim claim = own.claim();
        boolean type = Shares.isShare(claim)
                || (claim.type() == ClaimType.quantity
                        && !claim.links().period().isSure());
        return type
                && own.verdict().finding() == Finding.not_in_register
                && claim.amount().number() != null;
    }

    private static boolean isOfAWhole(Claim claim) {
        String sentence = claim.sentence();
        int behind = Math.max(0, sentence.indexOf(claim.span())) + claim.span().length();
        return Shares.isShare(claim)
                && (OF.matcher(claim.span()).find()
                        || OF.matcher(sentence)
                                .region(Math.min(behind + 1, sentence.length()), sentence.length())
                                .lookingAt());
    }

    /// A difference is told in the unit of the levels; a percentage whose sentence writes what it is of is of nothing
    /// else.
    private static boolean isMeant(Claim claim, ToldFigure level) {
        String read = claim.links().indicator().value();
        boolean bound = claim.links().indicator().sureness() == Sureness.WRITTEN && !read.equals("other");
        boolean thing = !bound
                || read.equals(level.claim().indicator())
                || read.equals(level.claim().links().indicator().value());
        return thing
                && (Shares.isShare(claim)
                        || claim.amount().unit().equals(level.claim().amount().unit()));
    }

    private static boolean isTelling(Claim claim) {
        return PrintedDigits.tellPercent(Objects.requireNonNull(claim.amount().number()));
    }

    private static Claim change(Claim claim, int sign) {
        Amount told = claim.amount();
        double number = sign * Objects.requireNonNull(told.number());
        boolean share = told.unit().equals("share");
        return claim.changing(
                Amount.number(share ? number * 100 : number, share ? "percent" : told.unit(), told.qualifier()));
    }

    private static @Nullable Judged borneOut(@Nullable Judged judged) {
        Verdict verdict = judged == null ? null : judged.verdict();
        return verdict != null && verdict.finding().bearsOut() ? judged : null;
    }
}
