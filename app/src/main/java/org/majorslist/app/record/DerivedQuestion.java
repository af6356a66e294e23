package org.majorslist.app.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.Period;
import org.majorslist.register.Area;
import org.majorslist.register.Indicator;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.derive.Change;
import org.majorslist.register.derive.Derivations;
import org.majorslist.register.derive.Derived;
import org.majorslist.register.derive.Share;
import org.majorslist.register.derive.Stated;

/// One question for a computed figure, as the options put it.
///
/// @param asOf the day whose knowledge counts
/// @param indicator the indicator
/// @param area the area
/// @param measuredBy the measurer or family asked for; `null` for all, splices of two included
/// @param options what to compute
record DerivedQuestion(
        AsOf asOf, Indicator indicator, Area area, @Nullable String measuredBy, DerivedOptions options) {

    List<? extends Derived> answer() {
        var derivations = new Derivations(asOf);
        var found = new ArrayList<Derived>();
        if (options.change != null) {
            List<Period> ends = DerivedOptions.ends(options.change);
            found.addAll(derivations.listChanges(indicator.key(), area.code(), ends.getFirst(), ends.getLast()));
        }
        if (options.changes) {
            found.addAll(allChanges(derivations));
        }
        if (options.share != null) {
            found.addAll(shares(derivations, Period.parse(options.share, "--share")));
        }
        if (options.place != null) {
            found.addAll(derivations.listPlaces(indicator.key(), area.code(), Period.parse(options.place, "--place")));
        }
        if (options.rank != null) {
            found.addAll(derivations.listRanks(indicator.key(), area.code(), Period.parse(options.rank, "--rank")));
        }
        return found.stream().filter(this::isOfMeasurerAsked).toList();
    }

    private List<Change> allChanges(Derivations derivations) {
        Stated stated = options.readStated();
        return derivations.listAllChanges(indicator.key(), area.code()).stream()
                .filter(change -> stated == null || DerivedTable.isNear(change, stated))
                .toList();
    }

    private List<Share> shares(Derivations derivations, Period period) {
        if (options.of.isEmpty()) {
            throw new BadInput(new Fault(
                    "no-whole", "a share needs a whole", "--of", "Add --of WLD, or areas such as --of COL,PER,BOL."));
        }
        List<Area> areas = options.of.stream()
                .map(one -> asOf.register().getArea(one.strip(), "--of"))
                .toList();
        List<String> whole = areas.stream().map(Area::code).toList();
        if (areas.stream().noneMatch(one -> one.kind().equals("aggregate") || isWithin(area, one))) {
            throw new BadInput(new Fault(
                    "part-outside-whole",
                    area.code() + " is no part of " + String.join(", ", whole),
                    "--of",
                    "Name it as well: --of " + area.code() + "," + String.join(",", whole) + "."));
        }
        return derivations.listShares(indicator.key(), area.code(), whole, period);
    }

    private boolean isWithin(Area part, Area whole) {
        return part.equals(whole)
                || asOf.register()
                        .findArea(part.partOf())
                        .filter(above -> isWithin(above, whole))
                        .isPresent();
    }

    private boolean isOfMeasurerAsked(Derived derived) {
        if (measuredBy == null) {
            return true;
        }
        List<String> measurers = asOf.register().getMeasurers(measuredBy, "--measured-by");
        return switch (derived) {
            case Change change ->
                measurers.contains(change.from().measuredBy())
                        && measurers.contains(change.to().measuredBy());
            case Share share -> measurers.contains(share.part().measuredBy());
            case org.majorslist.register.derive.Place place ->
                measurers.contains(place.figure().measuredBy());
            case org.majorslist.register.derive.Rank rank ->
                measurers.contains(rank.figure().measuredBy());
        };
    }
}
