package org.majorslist.sim.units;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Names;

/// Works out the unit of an expression from the units of its names.
final class UnitInference {
    private static final Set<String> OF_FIRST = Set.of(
            "abs",
            "int",
            "round",
            "sum",
            "mean",
            "stddev",
            "previous",
            "init",
            "initial",
            "history",
            "smth1",
            "smth3",
            "smthn",
            "delay",
            "delay1",
            "delay3",
            "delayn",
            "step",
            "random",
            "uniform",
            "normal",
            "lognormal",
            "exprnd",
            "poisson",
            "forcst",
            "max",
            "min",
            "mod");
    private static final Set<String> PURE = Set.of(
            "exp",
            "ln",
            "log10",
            "sin",
            "cos",
            "tan",
            "arcsin",
            "arccos",
            "arctan",
            "size",
            "elmcount",
            "rank",
            "montecarlo");

    private final UnitTable table;
    private final Map<String, ModelUnit> known;
    private final List<String> faults = new ArrayList<>();

    UnitInference(UnitTable table, Map<String, ModelUnit> known) {
        this.table = table;
        this.known = known;
    }

    /// What is known of an expression's unit: a unit, or nothing, and whether it is a number that takes any.
    record Result(Optional<ModelUnit> unit, boolean any) {
        static final Result UNKNOWN = new Result(Optional.empty(), false);
        static final Result ANY = new Result(Optional.empty(), true);

        static Result of(ModelUnit unit) {
            return new Result(Optional.of(unit), false);
        }
    }

    List<String> faults() {
        return faults;
    }

    Result of(Expression expression) {
        return switch (expression) {
            case Expression.Literal number -> Result.ANY;
            case Expression.Name name -> name(name.text());
            case Expression.Subscripted element -> name(element.array().text());
            case Expression.Call call -> call(call);
            case Expression.Prefix prefix -> of(prefix.operand());
            case Expression.Infix infix -> infix(infix);
            case Expression.Conditional c -> {
                of(c.condition());
                yield same("the two branches of IF are", of(c.then()), of(c.otherwise()));
            }
            case Expression.Transposed t -> of(t.array());
        };
    }

    private Result name(String key) {
        ModelUnit unit = known.get(key);
        if (unit != null) {
            return Result.of(unit);
        }
        return switch (key) { // open set of names
            case "time", "dt", "starttime", "stoptime", "time_step", "initial_time", "final_time" ->
                Result.of(table.time());
            case "pi", "inf" -> Result.ANY;
            default -> Result.UNKNOWN;
        };
    }

    private Result infix(Expression.Infix infix) {
        Result left = of(infix.left());
        Result right = of(infix.right());
        return switch (infix.operator()) {
            case TIMES -> product(left, right, 1);
            case DIVIDE, SAFE_DIVIDE -> product(left, right, -1);
            case PLUS -> same("the two sides of + are", left, right);
            case MINUS -> same("the two sides of - are", left, right);
            case MOD -> left;
            case POWER -> power(left, infix.right());
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> {
                same("the two sides of a comparison are", left, right);
                yield Result.of(ModelUnit.NONE);
            }
            case AND, OR -> Result.of(ModelUnit.NONE);
        };
    }

    private static Result product(Result left, Result right, int power) {
        if (left.any() && right.any()) {
            return Result.ANY;
        }
        Optional<ModelUnit> l = left.any() ? Optional.of(ModelUnit.NONE) : left.unit();
        Optional<ModelUnit> r = right.any() ? Optional.of(ModelUnit.NONE) : right.unit();
        return new Result(l.flatMap(a -> r.map(b -> a.times(b, power))), false);
    }

    private static Result power(Result base, Expression exponent) {
        if (base.any() || !(exponent instanceof Expression.Literal number)) {
            return base.any() ? Result.ANY : Result.UNKNOWN;
        }
        return new Result(base.unit().map(u -> ModelUnit.NONE.times(u, number.value())), false);
    }

    private Result same(String what, Result left, Result right) {
        if (left.unit().isPresent() && right.unit().isPresent() && !left.unit().equals(right.unit())) {
            faults.add(what + " in " + left.unit().get() + " and in "
                    + right.unit().get());
            return Result.UNKNOWN;
        }
        if (left.unit().isPresent() || right.any()) {
            return left;
        }
        return left.any() ? right : Result.UNKNOWN;
    }

    private Result call(Expression.Call call) {
        if (!(call.function() instanceof Expression.Name name)
                || call.arguments().isEmpty()) {
            return Result.UNKNOWN;
        }
        List<Result> arguments = call.arguments().stream().map(this::of).toList();
        Result first = arguments.getFirst();
        String key = name.text();
        if (PURE.contains(key)) {
            return Result.of(ModelUnit.NONE);
        }
        if (key.equals("max") || key.equals("min")) {
            return arguments.stream()
                    .reduce((a, b) -> same("the arguments of " + key.toUpperCase(java.util.Locale.ROOT) + " are", a, b))
                    .orElse(Result.UNKNOWN);
        }
        if (OF_FIRST.contains(key)) {
            return first;
        }
        return switch (key) { // open set of names
            case "safediv" -> arguments.size() > 1 ? product(first, arguments.get(1), -1) : Result.UNKNOWN;
            case "pulse", "derivn" -> product(first, Result.of(table.time()), -1);
            case "ramp" -> product(first, Result.of(table.time()), 1);
            case "trend" -> Result.of(ModelUnit.NONE.times(table.time(), -1));
            case "sqrt" -> new Result(first.unit().map(u -> ModelUnit.NONE.times(u, 0.5)), first.any());
            default -> Result.UNKNOWN;
        };
    }

    /// The chain of reasoning: each name of the expression with its unit.
    String reasons(Expression expression) {
        var names = new LinkedHashSet<String>();
        collect(expression, names);
        return names.stream()
                .map(key -> Names.display(key) + " is in "
                        + name(key).unit().map(ModelUnit::toString).orElse("an unknown unit"))
                .collect(Collectors.joining(", "));
    }

    private static void collect(Expression expression, Set<String> names) {
        switch (expression) {
            case Expression.Literal l -> {}
            case Expression.Name name -> names.add(name.text());
            case Expression.Subscripted element -> names.add(element.array().text());
            case Expression.Call call -> call.arguments().forEach(a -> collect(a, names));
            case Expression.Prefix prefix -> collect(prefix.operand(), names);
            case Expression.Infix infix -> {
                collect(infix.left(), names);
                collect(infix.right(), names);
            }
            case Expression.Conditional c -> {
                collect(c.condition(), names);
                collect(c.then(), names);
                collect(c.otherwise(), names);
            }
            case Expression.Transposed t -> collect(t.array(), names);
        }
    }
}
