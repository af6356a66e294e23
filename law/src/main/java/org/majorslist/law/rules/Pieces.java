package org.majorslist.law.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Values that stand for all a column can tell apart.
final class Pieces {
    private Pieces() {}

    static List<Object> of(DecisionTable table, int column, UnaryTest[][] tests) {
        InputClause input = table.inputs().get(column);
        if (!input.allowedTexts().isEmpty()) {
            return List.copyOf(input.allowedTexts());
        }
        if (input.type().equals("boolean")) {
            return List.of(true, false);
        }
        Set<Object> values = new LinkedHashSet<>();
        for (UnaryTest[] row : tests) {
            named(row[column]).flatMap(Pieces::around).forEach(values::add);
        }
        if (values.isEmpty()) {
            values.add(anyOf(input.type()));
        }
        return new ArrayList<>(values);
    }

    private static Stream<Object> named(UnaryTest test) {
        return switch (test) {
            case UnaryTest.Any any -> Stream.empty();
            case UnaryTest.OneOf(var values) -> values.stream();
            case UnaryTest.NoneOf(var values) -> values.stream();
            case UnaryTest.Compared(var operator, var value) -> Stream.of(value);
            case UnaryTest.Between(var low, var lowIn, var high, var highIn) -> Stream.of(low, high);
        };
    }

    private static Stream<Object> around(Object value) {
        return switch (value) {
            case LocalDate day -> Stream.of(day.minusDays(1), day, day.plusDays(1));
            case BigDecimal number -> Stream.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE));
            case String text -> Stream.of(text, "any other text");
            default -> Stream.of(value);
        };
    }

    private static Object anyOf(String type) {
        return switch (type) {
            case "number" -> BigDecimal.ZERO;
            case "date" -> LocalDate.EPOCH;
            default -> "any text";
        };
    }
}
