package org.majorslist.check.aid;

import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.QuotedClaim;

/// Judges the share of aid that went to the armed forces and the police: only bounds are on record.
public final class MilitaryShare {
    private final RecordAid aid;
    private final Words words;
    private final QuotedSums quoted;

    /// Makes it ready for the claims of one article.
    ///
    /// @param aid the totals of assistance
    /// @param words how verdicts are worded
    public MilitaryShare(RecordAid aid, Words words) {
        this.aid = aid;
        this.words = words;
        quoted = new QuotedSums(aid, words);
    }

    /// Judges such a share.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict judge(Claim claim) {
        Double number = claim.amount().number();
        for (QuotedClaim one : aid.quoted()) {
            boolean same = one.recipient().equals(claim.area())
                    && one.unit().equals("share")
                    && number != null
                    && !one.claimedValue().isEmpty()
                    && Math.abs(Double.parseDouble(one.claimedValue()) * 100
                                    - number * Units.factor(claim.amount().unit()))
                            < 1;
            if (same && one.claim().contains("military")) {
                return Verdict.of(
                        Finding.imprecise,
                        words.say("Only bounds are on record: ", "El registro solo tiene límites: ") + one.arithmetic(),
                        List.of("assistance-totals:" + one.id()));
            }
        }
        Verdict said = quoted.share(claim);
        return said != null
                ? said
                : Verdict.missing(words.say(
                        "The record cannot split this money between military and civil aid.",
                        "El registro no puede dividir este dinero entre ayuda militar y civil."));
    }
}
