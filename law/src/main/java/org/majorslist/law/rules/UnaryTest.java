package org.majorslist.law.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One cell of a decision table, in the part of S-FEEL (DMN 1.3, chapter 9) that our tables use.
public sealed interface UnaryTest {
    /// A dash: anything matches.
    record Any() implements UnaryTest {}

    /// Any of the values.
    ///
    /// @param values at least one
    record OneOf(List<Object> values) implements UnaryTest {}

    /// None of the values.
    ///
    /// @param values at least one
    record NoneOf(List<Object> values) implements UnaryTest {}

    /// A comparison with one value.
    ///
    /// @param operator `<`, `<=`, `>` or `>=`
    /// @param value what is compared with
    record Compared(String operator, Object value) implements UnaryTest {}

    /// Between two values.
    ///
    /// @param low the lower end
    /// @param lowIncluded whether it belongs
    /// @param high the upper end
    /// @param highIncluded whether it belongs
    record Between(Object low, boolean lowIncluded, Object high, boolean highIncluded) implements UnaryTest {}

    /// Whether a value passes.
    ///
    /// @param value a text, boolean, decimal or day
    /// @return true if it does
    default boolean matches(Object value) {
        return switch (this) {
            case Any any -> true;
            case OneOf(var values) -> contains(values, value);
            case NoneOf(var values) -> !contains(values, value);
            case Compared(var operator, var other) -> compared(operator, Values.compare(value, other));
            case Between(var low, var lowIncluded, var high, var highIncluded) ->
                compared(lowIncluded ? ">=" : ">", Values.compare(value, low))
                        && compared(highIncluded ? "<=" : "<", Values.compare(value, high));
        };
    }

    private static boolean contains(List<Object> values, Object value) {
        for (Object candidate : values) {
            if (Values.same(candidate, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean compared(String operator, int sign) {
        return switch (operator) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            case ">=" -> sign >= 0;
            default -> throw new IllegalStateException("Operator " + operator + " was let through by the parser.");
        };
    }

    /// Reads a cell.
    ///
    /// @param text as written, such as `-`, `"a", "b"`, `not("a")`, `>= date("2021-12-27")` or `[1..5)`
    /// @return the test
    /// @throws IllegalArgumentException if the cell is not of the part of S-FEEL we read
    static UnaryTest parse(String text) {
        String cell = text.strip();
        if (cell.equals("-")) {
            return new Any();
        }
        Matcher not = Cells.NOT.matcher(cell);
        if (not.matches()) {
            return new NoneOf(literals(not.group(1)));
        }
        Matcher compared = Cells.COMPARED.matcher(cell);
        if (compared.matches()) {
            return new Compared(compared.group(1), literal(compared.group(2)));
        }
        Matcher between = Cells.BETWEEN.matcher(cell);
        if (between.matches()) {
            return new Between(
                    literal(between.group(2)),
                    between.group(1).equals("["),
                    literal(between.group(3)),
                    between.group(4).equals("]"));
        }
        return new OneOf(literals(cell));
    }

    /// Reads literals separated by commas.
    ///
    /// @param text such as `"a", "b"` or `1, 2`
    /// @return texts, booleans, decimals or days
    /// @throws IllegalArgumentException if one is not a literal
    static List<Object> literals(String text) {
        var values = new ArrayList<Object>();
        Matcher next = Cells.LITERAL.matcher(text);
        int at = 0;
        while (next.find(at) && text.substring(at, next.start()).isBlank()) {
            values.add(value(next));
            at = next.end();
            if (at == text.length()) {
                return List.copyOf(values);
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a list of texts, numbers, booleans or dates");
    }

    /// Reads one literal.
    ///
    /// @param text such as `"a"`, `true`, `12.5` or `date("2021-12-27")`
    /// @return a text, boolean, decimal or day
    /// @throws IllegalArgumentException if it is not one literal
    static Object literal(String text) {
        List<Object> values = literals(text.strip());
        if (values.size() != 1) {
            throw new IllegalArgumentException("\"" + text + "\" is not one value");
        }
        return values.getFirst();
    }

    private static Object value(Matcher literal) {
        if (literal.group(1) != null) {
            try {
                return LocalDate.parse(literal.group(1));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("\"" + literal.group(1) + "\" is not a date", e);
            }
        }
        if (literal.group(2) != null) {
            return literal.group(2);
        }
        return literal.group(3) != null ? Boolean.valueOf(literal.group(3)) : new BigDecimal(literal.group(4));
    }

    /// The patterns of the cells we read.
    final class Cells {
        private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)");
        private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*([^,]+)");
        private static final Pattern BETWEEN = Pattern.compile("([\\[(])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([])])");
        private static final Pattern LITERAL = Pattern.compile(
                "(?:date\\(\\s*\"([^\"]*)\"\\s*\\)|\"([^\"\\\\]*)\"|(true|false)\\b|(-?\\d+(?:\\.\\d+)?))\\s*(?:,\\s*(?=\\S)|$)");

        private Cells() {}
    }
}
