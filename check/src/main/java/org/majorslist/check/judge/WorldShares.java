package org.majorslist.check.judge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.WorldShare;
import org.majorslist.check.change.Shares;
import org.majorslist.check.weigh.Words;

/// Reads a share of what Colombia grows or makes, of which the text does not say the whole, as its share of the world:
/// "seven of every ten hectares were Colombian". Only support comes of it.
final class WorldShares {
    private static final Set<String> WHOLES = Set.of("WLD", "LAC");

    private final Court court;
    private final Words words;

    WorldShares(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// The claim as a share of the world bears it out; `null` if none does.
    @Nullable
    Judged judge(Judged own) {
        Claim claim = own.claim();
        String share = WorldShare.of(claim.indicator());
        if (share.isEmpty() || !Shares.isShare(claim) || !claim.area().equals("COL") || !namesOthers(claim)) {
            return null;
        }
        Claim read = claim.as(share);
        Verdict verdict = court.tryOut(read);
        boolean fits = verdict != null
                && verdict.finding().bearsOut()
                && verdict.finding().compareTo(own.verdict().finding()) < 0;
        return verdict != null && fits ? new Judged(read, readAs(share, verdict)) : null;
    }

    /// Whether the sentence names the world, or another country that grows coca.
    private static boolean namesOthers(Claim claim) {
        return claim.links().areas().stream()
                .filter(link -> link.sureness() != Sureness.INFERRED)
                .map(Link::value)
                .anyMatch(area ->
                        WHOLES.contains(area) || (Shares.COCA_COUNTRIES.contains(area) && !area.equals(claim.area())));
    }

    private Verdict readAs(String share, Verdict verdict) {
        return verdict.readAs(
                words.say("Read as %s: ", "Leído como %s: ").formatted(share),
                List.of(words.say("read as ", "leído como ")
                        + share
                        + words.say(
                                ": the whole it is a part of is not named",
                                ": no se nombra el total del que es parte")));
    }
}
