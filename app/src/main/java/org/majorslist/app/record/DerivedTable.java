package org.majorslist.app.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.PrintOptions.Language;
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

    /// Result and arithmetic come first.
    private static final int NUMERIC_CELLS = 2;

    private final List<? extends Derived> derived;
    private final @Nullable Stated stated;
    private final Wording wording;

    DerivedTable(List<? extends Derived> derived, @Nullable Stated stated, Wording wording) {
        this.derived = derived;
        this.stated = stated;
        this.wording = wording;
    }

    DataTable forPrograms() {
        return new DataTable(COLUMNS, derived.stream().map(this::rowForPrograms).toList());
    }

    private List<String> rowForPrograms(Derived one) {
        var cells = new ArrayList<>(commonCells(one, new Wording(Language.en)));
        cells.add(one.standing() ? "stands" : "older");
        cells.add(comparable(one));
        cells.add(fits(one));
        cells.add(one.inputs().stream().map(Observation::sourceId).distinct().collect(Collectors.joining("|")));
        return cells;
    }

    private static List<String> commonCells(Derived one, Wording wording) {
        List<Observation> shown = one instanceof Place place ? List.of(place.figure()) : one.inputs();
        return List.of(
                result(one, wording),
                one.arithmetic(),
                joined(shown, row -> row.period().toString()),
                joined(shown, Observation::measuredBy),
                joined(shown, row -> row.publishedOn().toString()));
    }

    /// Narrow enough for one line of 100 columns in most cases.
    DataTable forPeople() {
        var columns = new ArrayList<>(List.of(
                wording.of("result", "resultado"),
                wording.of("arithmetic", "aritmética"),
                wording.of("periods", "periodos"),
                wording.of("by", "por"),
                wording.of("published", "publicado"),
                wording.of("vintage", "edición"),
                wording.of("rule", "regla")));
        if (stated != null) {
            columns.add(wording.of("fits", "cuadra"));
        }
        return new DataTable(columns, derived.stream().map(this::rowForPeople).toList());
    }

    private List<String> rowForPeople(Derived one) {
        var cells = new ArrayList<>(commonCells(one, wording));
        for (int numeric = 0; numeric < NUMERIC_CELLS; numeric++) {
            cells.set(numeric, wording.numbers(cells.get(numeric)));
        }
        cells.add(one.standing() ? wording.of("stands", "vigente") : wording.of("older", "anterior"));
        cells.add(rule(one));
        if (stated != null) {
            cells.add(
                    switch (fits(one)) {
                        case "fits" -> wording.of("fits", "cuadra");
                        case "near" -> wording.of("near", "casi");
                        default -> fits(one);
                    });
        }
        return cells;
    }

    private String rule(Derived one) {
        String allowed = switch (one.comparability().allowed()) {
            case YES -> wording.of("yes", "sí");
            case CARE -> wording.of("care", "cautela");
            case NO -> "no";
        };
        return (allowed + " " + one.comparability().ruleId()).strip();
    }

    private static String joined(List<Observation> rows, java.util.function.Function<Observation, String> part) {
        return rows.stream().map(part).distinct().collect(Collectors.joining(" "));
    }

    private static String result(Derived one, Wording wording) {
        return switch (one) {
            case Change change ->
                change.findPercent()
                                .map(percent -> signed(percent) + " %")
                                .orElse(wording.of("from zero", "desde cero"))
                        + change.findMultiple()
                                .map(multiple -> ", " + rounded(multiple) + "x")
                                .orElse("");
            case Share share -> rounded(share.percent()) + " %";
            case Place place -> placeInWords(place, wording);
            case Rank rank ->
                wording.of("no. ", "n.º ")
                        + rank.rankFromTop()
                        + wording.of(" of ", " de ")
                        + rank.field().size();
        };
    }

    private static String placeInWords(Place place, Wording wording) {
        String value = place.figure().value() + ": ";
        String start = wording.of("the start", "el inicio");
        if (place.isRecordHigh()) {
            return value
                    + wording.of("highest since the series began in ", "máximo desde el inicio de la serie en ")
                    + place.since();
        }
        if (place.isRecordLow()) {
            return value
                    + wording.of("lowest since the series began in ", "mínimo desde el inicio de la serie en ")
                    + place.since();
        }
        return value
                + wording.of("highest since ", "máximo desde ")
                + place.findLastAsHigh().map(Object::toString).orElse(start)
                + wording.of(", lowest since ", ", mínimo desde ")
                + place.findLastAsLow().map(Object::toString).orElse(start);
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
                notes.add(rule(one) + ": " + one.comparability().why());
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
