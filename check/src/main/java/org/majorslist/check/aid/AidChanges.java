package org.majorslist.check.aid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.aid.RecordAid.Basis;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Words;

/// Judges changes and multiples of assistance by working them out.
public final class AidChanges {
    private final RecordAid aid;
    private final Ledger ledger;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param aid the totals of assistance
    /// @param ledger who judges sums of aid
    /// @param words how verdicts are worded
    public AidChanges(RecordAid aid, Ledger ledger, Words words) {
        this.aid = aid;
        this.ledger = ledger;
        this.words = words;
    }

    /// Judges a change of assistance, both ends by one accounting basis.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean several = period.kind() == ClaimPeriod.Kind.YEARS && period.from() < period.to();
        boolean one = period.kind() == ClaimPeriod.Kind.YEAR;
        if (!(several || one) || claim.amount().number() == null || !Closeness.isRelative(claim)) {
            return null;
        }
        int from = one ? period.from() - 1 : period.from();
        Verdict best = null;
        for (Basis last : aid.of(claim.area(), period.to(), period.to())) {
            for (Basis first : aid.of(claim.area(), from, from)) {
                if (first.measure().equals(last.measure()) && first.scope() == last.scope()) {
                    Verdict verdict = worked(claim, first, last);
                    best = best == null || verdict.finding().compareTo(best.finding()) < 0 ? verdict : best;
                }
            }
        }
        boolean whole = claim.indicator().equals("us_assistance");
        return best != null && !whole && best.finding() == Finding.contradicted ? null : best; // a part may move alone
    }

    private Verdict worked(Claim claim, Basis first, Basis last) {
        boolean ratio = claim.type() == ClaimType.ratio;
        double factor = last.dollars() / first.dollars();
        double value = ratio ? factor : (factor - 1) * 100;
        Finding alone = Closeness.change(claim, value);
        boolean later = alone == Finding.supported && !(ledger.isPublic(first) && ledger.isPublic(last));
        Finding finding = later ? Finding.supported_other : alone;
        String result = ratio
                ? words.say("a factor of ", "un factor de ") + words.number(value)
                : words.signed(value) + words.say(" percent", " por ciento");
        return new Verdict(
                finding,
                ledger.worded(first) + words.say(" to ", " a ") + ledger.worded(last) + words.say(" is ", " es ")
                        + result + ".",
                List.of(first.evidence(), last.evidence()),
                List.of(),
                finding == Finding.contradicted ? value : null);
    }
}
