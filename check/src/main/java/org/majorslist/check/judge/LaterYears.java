package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Telling;
import org.majorslist.check.weigh.Words;

/// Figures told after another of the same thing without a year of their own: "143,000 in 2020, before
/// it shot up again to 204,000", "204,000 in 2021 and further growth in the two following years, to
/// 230,000 and 253,000".
///
/// Two figures of one thing are not of one year: where words of sequence stand between, the second is
/// tried for the years that follow.
final class LaterYears {
    private static final int MOST = 3;
    private static final double SAME = 0.02;

    private final Court court;
    private final Facts facts;
    private final Words words;

    LaterYears(Court court, Facts facts, Words words) {
        this.court = court;
        this.facts = facts;
        this.words = words;
    }

    /// The claims as judged, those left open or out read of a later year where that bears them out.
    List<Judged> of(List<Judged> alone) {
        var all = new ArrayList<>(alone);
        Judged before = null;
        boolean goesOn = false;
        int first = -1;
        for (int i = 0; i < all.size(); i++) {
            Judged own = all.get(i);
            if (own.claim().type() != ClaimType.quantity
                    || own.claim().indicator().equals("other")) {
                continue;
            }
            Judged later = before == null ? null : later(before, own, goesOn ? first : -1);
            goesOn = later != null;
            if (later != null && before != null) {
                first = first < 0 ? year(own) : first;
                all.set(i, later);
            } else {
                first = -1;
            }
            Judged last = all.get(i);
            before = last.verdict().finding().bearsOut() && year(last) > 0 ? last : null;
        }
        return all;
    }

    /// @param start the year all figures of the row were first read of, where the one before goes on with another; else
    /// -1
    private @Nullable Judged later(Judged before, Judged own, int start) {
        int from = year(before);
        boolean sameYear = year(own) == (start > 0 ? start : from);
        if (!sameYear || !areOfOneThing(before.claim(), own.claim())) {
            return null;
        }
        String between = between(before.claim(), own.claim());
        if (between == null || !(start > 0 || facts.tell(between, Telling.later))) {
            return null;
        }
        for (int year = from + 1; year <= from + MOST; year++) {
            Claim read = own.claim().in(String.valueOf(year));
            Verdict verdict = court.tryOut(read);
            boolean better =
                    !own.verdict().finding().bearsOut() || (verdict != null && verdict.finding() == Finding.supported);
            if (verdict != null && verdict.finding().bearsOut() && better) {
                return new Judged(
                        read,
                        verdict.readAs(
                                words.say("Read as %s: ", "Leído como %s: ").formatted(year),
                                List.of(words.say("its year follows that of ", "su año sigue al de ")
                                        + words.quote(before.claim().span()))));
            }
        }
        return null;
    }

    private static int year(Judged judged) {
        ClaimPeriod period = ClaimPeriod.of(judged.claim().period());
        return period.kind() == ClaimPeriod.Kind.YEAR ? period.to() : -1;
    }

    private static boolean areOfOneThing(Claim before, Claim own) {
        Double one = before.amount().number();
        Double other = own.amount().number();
        return one != null
                && other != null
                && Math.abs(one - other) > SAME * Math.abs(one)
                && before.indicator().equals(own.indicator())
                && before.area().equals(own.area())
                && before.amount().unit().equals(own.amount().unit())
                && before.sentence().equals(own.sentence());
    }

    /// The words between two figures of one sentence; `null` where they are not found there in this order.
    private static @Nullable String between(Claim before, Claim own) {
        int at = before.sentence().indexOf(before.span());
        int from = at < 0 ? -1 : at + before.span().length();
        int to = from < 0 ? -1 : own.sentence().indexOf(own.span(), from);
        return to < 0 ? null : own.sentence().substring(from, to);
    }
}
