package org.majorslist.check.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Words;

/// Changes told beside a level of one measurer that only the series of others would contradict: "up
/// nearly 7% to 59,900 hectares", where the record has the level of the UN and no UN figure of the year
/// before. Both ends of a change are of one measurer; so the record cannot tell.
final class OthersSeries {
    private static final int MEASURER = 3;

    private final Court court;
    private final Words words;

    OthersSeries(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// The claim as the record leaves it open; `null` where the contradiction stands.
    ///
    /// @param own the claim with its verdict
    /// @param level the level told nearest; `null` if none is
    @Nullable
    Judged judge(Judged own, @Nullable ToldFigure level) {
        boolean change = own.claim().type() == ClaimType.change && own.verdict().finding() == Finding.contradicted;
        if (!change || level == null || !isEnd(own.claim(), level)) {
            return null;
        }
        Set<String> told = measurers(level.recorded().stream()
                .flatMap(figure -> figure.evidence().stream())
                .toList());
        Set<String> against = measurers(own.verdict().evidence());
        boolean others = !told.isEmpty() && !against.isEmpty() && told.stream().noneMatch(against::contains);
        if (!others) {
            return null;
        }
        Verdict byIt = court.judge(own.claim().byAnyone());
        boolean itself = byIt != null && told.containsAll(measurers(byIt.evidence()));
        return itself && byIt != null && byIt.finding() == Finding.contradicted
                ? new Judged(own.claim(), byIt)
                : new Judged(own.claim(), open(own.verdict()));
    }

    private Verdict open(Verdict against) {
        return new Verdict(
                Finding.not_in_register,
                words.say(
                                "The level beside it is of a series the record has no other end of. By others: ",
                                "El nivel de al lado es de una serie de la que el registro no tiene el otro extremo. Según otros: ")
                        + against.reason(),
                against.evidence(),
                against.arithmetic(),
                null);
    }

    /// Whether a level of the same sentence, thing and place is that in which a change ends.
    private static boolean isEnd(Claim change, ToldFigure level) {
        ClaimPeriod period = ClaimPeriod.of(change.period());
        Claim end = level.claim();
        return change.indicator().equals(end.indicator())
                && change.area().equals(end.area())
                && change.sentence().equals(end.sentence())
                && period.kind() == ClaimPeriod.Kind.YEARS
                && level.period().kind() == ClaimPeriod.Kind.YEAR
                && level.period().to() == period.to();
    }

    private static Set<String> measurers(List<String> evidence) {
        var all = new HashSet<String>();
        for (String key : evidence) {
            List<String> parts = List.of(key.split("/", -1));
            if (key.startsWith("observations:") && parts.size() > MEASURER) {
                all.add(parts.get(MEASURER));
            }
        }
        return all;
    }
}
