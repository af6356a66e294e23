package org.majorslist.app.record;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Period;
import org.majorslist.register.Area;
import org.majorslist.register.Indicator;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.Releases;
import org.majorslist.register.asof.RevisionChain;

/// One question for figures as printed, as the options of `majors facts` put it.
///
/// @param asOf the day whose knowledge counts
/// @param indicator the indicator
/// @param area the area as typed; `null` for every area with figures
/// @param measuredBy the measurer or family as typed; `null` for all
/// @param from first period as typed; `null` for the first on record
/// @param to last period as typed; `null` for the last on record
/// @param strict whether figures without a printing on record by the day are left out
record FactsQuestion(
        AsOf asOf,
        Indicator indicator,
        @Nullable String area,
        @Nullable String measuredBy,
        @Nullable String from,
        @Nullable String to,
        boolean strict) {

    List<SeriesAsked> answer() {
        return areas().stream().map(this::series).toList();
    }

    private SeriesAsked series(Area one) {
        List<RevisionChain> chains = (measuredBy == null
                        ? asOf.listChains(indicator.key(), one.code())
                        : asOf.listChains(indicator.key(), one.code(), measurers(measuredBy)))
                .stream().filter(chain -> isWithin(chain.period())).toList();
        if (strict) {
            return new SeriesAsked(asOf, indicator, one, chains, List.of(), List.of(), 0);
        }
        Releases releases = asOf.releases(indicator.key(), one.code());
        return new SeriesAsked(
                asOf,
                indicator,
                one,
                chains,
                releases.listAssumed().stream()
                        .filter(row -> isWithin(row.period()))
                        .filter(row ->
                                measuredBy == null || measurers(measuredBy).contains(row.measuredBy()))
                        .toList(),
                releases.listNotYetPublic().stream()
                        .filter(figure -> isWithin(figure.period()) && isOfFamilyAsked(figure.family()))
                        .toList(),
                (int) releases.listUntold().stream()
                        .filter(chain -> isWithin(chain.period()) && isOfFamilyAsked(chain.family()))
                        .count());
    }

    private List<Area> areas() {
        Register register = asOf.register();
        return area == null
                ? register.tables().areas().stream()
                        .filter(one -> !register.listObservations(indicator.key(), one.code())
                                .isEmpty())
                        .toList()
                : List.of(register.getArea(area, "--area"));
    }

    private List<String> measurers(String word) {
        return asOf.register().getMeasurers(word, "--measured-by");
    }

    private boolean isOfFamilyAsked(String family) {
        return measuredBy == null
                || measurers(measuredBy).stream()
                        .map(asOf.register()::familyOf)
                        .collect(Collectors.toSet())
                        .contains(family);
    }

    private boolean isWithin(Period period) {
        return FigureFilter.of(asOf, null, null, from, to).isWithin(period);
    }
}
