package org.majorslist.register.asof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;
import org.majorslist.register.Observation.Publication;
import org.majorslist.register.Register;
import org.majorslist.register.ReleaseRule;

/// What can be said of the figures of one indicator and area that have no printing on record by a day.
///
/// Three cases: usually out by then ([#listAssumed]), not yet public ([#listNotYetPublic]), and those of
/// which neither the release calendar nor a first printing tells ([#listUntold]).
public final class Releases {
    private final LocalDate day;
    private final Register register;
    private final List<ReleaseRule> rules;
    private final List<RevisionChain> known;
    private final List<RevisionChain> later;

    /// Takes the indicator and area; [AsOf#releases] is the usual way to it.
    Releases(AsOf asOf, String indicator, String area) {
        this.day = asOf.day();
        this.register = asOf.register();
        this.rules = register.tables().releaseCalendar().stream()
                .filter(rule ->
                        rule.indicator().equals(indicator) && rule.area().equals(area))
                .toList();
        this.known = asOf.listChains(indicator, area);
        this.later = register.history(indicator, area).listChains(LocalDate.MAX).stream()
                .filter(chain -> chain.coverage() == Observation.Coverage.FULL)
                .filter(chain -> !chain.period().end().isAfter(day))
                .filter(chain -> first(chain).publishedOn().latest().isAfter(day))
                .toList();
    }

    /// Figures that had in all likelihood been published by the day, though the first printing on record is later.
    ///
    /// The release calendar says so; the value is that of the earliest printing on record. Off with `--strict`.
    ///
    /// @return the figures, by period, then family; none with a printing on record by the day
    public List<Observation> listAssumed() {
        return later.stream()
                .filter(chain -> !isFirstPrinting(chain) && isUsuallyOut(chain))
                .map(chain -> chain.vintages().getFirst().statement())
                .toList();
    }

    /// Figures of periods that were over by the day, which were not published yet.
    ///
    /// @return one a period and family, by period, then family
    public List<NotYetPublic> listNotYetPublic() {
        Stream<NotYetPublic> printedLater = later.stream()
                .filter(chain -> isFirstPrinting(chain) && !isNotDueYet(chain))
                .map(Releases::printedLater);
        return Stream.concat(rules.stream().flatMap(this::notDueYet), printedLater)
                .sorted(Comparator.comparing(NotYetPublic::period).thenComparing(NotYetPublic::family))
                .toList();
    }

    /// Figures whose first printing on record is later, while nothing tells whether they were public by the day.
    ///
    /// @return their periods, all over by the day; one entry a period and family
    public List<RevisionChain> listUntold() {
        return later.stream()
                .filter(chain -> !isFirstPrinting(chain) && !isUsuallyOut(chain) && !isNotDueYet(chain))
                .toList();
    }

    private Stream<NotYetPublic> notDueYet(ReleaseRule rule) {
        return IntStream.rangeClosed(rule.firstYear(), Math.min(rule.lastYear(), day.getYear()))
                .mapToObj(Period::ofYear)
                .filter(year ->
                        !year.end().isAfter(day) && rule.usuallyOutBy(year).isAfter(day))
                .filter(year -> known.stream()
                        .noneMatch(chain -> isOf(rule, chain) && chain.period().equals(year)))
                .map(year -> new NotYetPublic.NotDueYet(
                        year, rule.family(), rule.usuallyOutFrom(year), rule.usuallyOutBy(year)));
    }

    private static NotYetPublic printedLater(RevisionChain chain) {
        return new NotYetPublic.FirstPrintedLater(
                chain.period(), chain.family(), first(chain).publishedOn());
    }

    private boolean isUsuallyOut(RevisionChain chain) {
        return rules.stream()
                .anyMatch(rule ->
                        isOf(rule, chain) && !rule.usuallyOutBy(chain.period()).isAfter(day));
    }

    private boolean isNotDueYet(RevisionChain chain) {
        return chain.period().isCalendarYear()
                && rules.stream()
                        .anyMatch(rule -> isOf(rule, chain)
                                && rule.usuallyOutBy(chain.period()).isAfter(day));
    }

    /// Whether the printing proves that the figure was not public before, whatever is usual.
    private static boolean isFirstPrinting(RevisionChain chain) {
        return first(chain).publication() == Publication.FIRST;
    }

    private static boolean isOf(ReleaseRule rule, RevisionChain chain) {
        return rule.family().equals(chain.family()) && rule.holdsFor(chain.period());
    }

    private static Observation first(RevisionChain chain) {
        return chain.vintages().getFirst().statements().getFirst();
    }
}
