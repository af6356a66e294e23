package org.majorslist.app.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.register.ComparabilityRule.Allowed;
import org.majorslist.register.Observation;
import org.majorslist.register.derive.Change;
import org.majorslist.register.derive.Derived;
import org.majorslist.register.derive.Place;
import org.majorslist.register.derive.Rank;
import org.majorslist.register.derive.Share;
import org.majorslist.register.derive.Stated;

/// Computed figures, each with its arithmetic, its inputs, and whether a stated figure fits.
final class DerivedTable {
    private static final List<String> COLUMNS = List.of(
            "result",
            "arithmetic",
            "periods",
            "measured_by",
            "published",
            "vintage",
            "comparable",
            "fits",
            "source_ids");

    private final List<? extends Derived> derived;
    private final @Nullable Stated stated;
    private final boolean forPeople;

    DerivedTable(List<? extends Derived> derived, @Nullable Stated stated, boolean forPeople) {
        this.derived = derived;
        this.stated = stated;
        this.forPeople = forPeople;
    }

    DataTable table() {
        List<List<String>> rows = derived.stream().map(this::row).toList();
        return forPeople ? new DataTable(COLUMNS.subList(0, 8), rows) : new DataTable(COLUMNS, rows);
    }

    private List<String> row(Derived one) {
        List<Observation> shown = one instanceof Place place ? List.of(place.figure()) : one.inputs();
        var cells = new ArrayList<>(List.of(
                result(one),
                one.arithmetic(),
                joined(shown, row -> row.period().toString()),
                joined(shown, Observation::measuredBy),
                joined(shown, row -> row.publishedOn().toString()),
                one.standing() ? "stands" : "older",
                comparable(one),
                fits(one)));
        if (!forPeople) {
            cells.add(
                    one.inputs().stream().map(Observation::sourceId).distinct().collect(Collectors.joining("|")));
        }
        return cells;
    }

    private static String joined(List<Observation> rows, java.util.function.Function<Observation, String> part) {
        return rows.stream().map(part).distinct().collect(Collectors.joining(" "));
    }

    private static String result(Derived one) {
        return switch (one) {
            case Change change ->
                change.findPercent().map(percent -> signed(percent) + " %").orElse("from zero")
                        + change.findMultiple()
                                .map(multiple -> ", " + rounded(multiple) + "x")
                                .orElse("");
            case Share share -> rounded(share.percent()) + " %";
            case Place place -> placeInWords(place);
            case Rank rank ->
                "no. " + rank.rankFromTop() + " of " + rank.field().size();
        };
    }

    private static String placeInWords(Place place) {
        String value = place.figure().value().toString();
        if (place.isRecordHigh()) {
            return value + ": highest since the series began in " + place.since();
        }
        if (place.isRecordLow()) {
            return value + ": lowest since the series began in " + place.since();
        }
        return value + ": highest since "
                + place.findLastAsHigh().map(Object::toString).orElse("the start") + ", lowest since "
                + place.findLastAsLow().map(Object::toString).orElse("the start");
    }

    private static String comparable(Derived one) {
        String rule = one.comparability().ruleId().isEmpty()
                ? ""
                : " " + one.comparability().ruleId();
        return switch (one.comparability().allowed()) {
            case YES -> "yes";
            case CARE -> "with care" + rule;
            case NO -> "no" + rule;
        };
    }

    private String fits(Derived one) {
        if (stated == null) {
            return "";
        }
        BigDecimal computed = numberToCompare(one, stated);
        if (computed == null) {
            return "";
        }
        return stated.isBorneOutBy(computed) ? "fits" : stated.isNear(computed) ? "near" : "no";
    }

    /// Whether a derived figure rounds to or lies near the stated one.
    static boolean isNear(Derived one, Stated stated) {
        BigDecimal computed = numberToCompare(one, stated);
        return computed != null && stated.isNear(computed);
    }

    private static @Nullable BigDecimal numberToCompare(Derived one, Stated stated) {
        return switch (one) {
            case Change change ->
                switch (stated.kind()) {
                    case PERCENT -> change.findPercent().orElse(null);
                    case MULTIPLE -> change.findMultiple().orElse(null);
                    case NUMBER -> change.difference().amount();
                };
            case Share share -> share.percent();
            case Place place -> place.figure().value().amount();
            case Rank rank -> BigDecimal.valueOf(rank.rankFromTop());
        };
    }

    List<String> notes() {
        var notes = new LinkedHashSet<String>();
        for (Derived one : derived) {
            if (one.comparability().allowed() != Allowed.YES) {
                notes.add(comparable(one) + ": " + one.comparability().why());
            }
        }
        return List.copyOf(notes);
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + rounded(number);
    }

    private static String rounded(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
