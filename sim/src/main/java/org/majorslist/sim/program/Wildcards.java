package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.equation.Index;
import org.majorslist.sim.model.Dimension;

/// Runs expressions over the elements that their wildcards stand for.
final class Wildcards {
    private final Lowering lowering;

    Wildcards(Lowering lowering) {
        this.lowering = lowering;
    }

    /// How a wildcard is written, by which equal ones are known.
    static String range(Index index) {
        return switch (index) {
            case Index.All all -> "*";
            case Index.Within within -> "*:" + within.dimension().text();
            case Index.Range range -> range.from() + ":" + range.to();
            case Index.Place place -> "@" + place.place();
            case Index.At at -> "";
        };
    }

    /// The terms of an expression for every combination of its wildcards, which is what array functions work on.
    ///
    /// @param whole whether arrays without brackets count as wildcards
    List<Term> spread(Expression expression, boolean whole, Scope scope) {
        List<List<Scope.Axis>> axes = axes(List.of(expression), whole, scope);
        var terms = new ArrayList<Term>();
        forEach(axes, new ArrayList<>(), picked -> {
            lowering.expand(1);
            Scope inner = scope.with(picked);
            terms.add(lowering.expressions.lower(
                    expression,
                    new Scope(inner.instance(), inner.self(), inner.element(), inner.bindings(), inner.axes(), whole)));
        });
        return terms;
    }

    static void forEach(
            List<List<Scope.Axis>> axes,
            List<Scope.Axis> picked,
            java.util.function.Consumer<List<Scope.Axis>> consumer) {
        if (picked.size() == axes.size()) {
            consumer.accept(picked);
            return;
        }
        for (Scope.Axis axis : axes.get(picked.size())) {
            var more = new ArrayList<Scope.Axis>(picked);
            more.add(axis);
            forEach(axes, more, consumer);
        }
    }

    /// The wildcards of expressions, each with the elements it runs over; equal ones are one.
    List<List<Scope.Axis>> axes(List<Expression> expressions, boolean whole, Scope scope) {
        var found = new ArrayList<List<Scope.Axis>>();
        expressions.forEach(expression -> new AxisFinder(lowering, found, whole, scope).look(expression));
        return found;
    }

    /// The elements of a dimension that an index runs over.
    List<Scope.Axis> run(Dimension dimension, Index index, int occurrence, Scope scope) {
        String range = range(index);
        int[] elements = switch (index) {
            case Index.All all -> all(dimension);
            case Index.Within within -> within(dimension, within.dimension().text());
            case Index.Range fromTo -> between(dimension, fromTo, scope);
            case Index.Place place -> new int[0];
            case Index.At at -> new int[0];
        };
        var axes = new ArrayList<Scope.Axis>();
        for (int element : elements) {
            axes.add(new Scope.Axis(dimension, occurrence, range, element));
        }
        return axes;
    }

    private static int[] all(Dimension dimension) {
        int[] all = new int[dimension.size()];
        java.util.Arrays.setAll(all, i -> i);
        return all;
    }

    private int[] within(Dimension dimension, String key) {
        Dimension part = lowering.findDimension(key);
        if (part == null) {
            throw new LoweringFault("dimensions", "there is no dimension \"" + key + "\"", "Declare it.");
        }
        int[] elements = part.elements().stream()
                .mapToInt(dimension::indexOf)
                .filter(i -> i >= 0)
                .toArray();
        if (elements.length == 0) {
            throw new LoweringFault(
                    "dimensions",
                    "\"" + part.name() + "\" shares no element with \"" + dimension.name() + "\"",
                    "Use a sub-range of it.");
        }
        return elements;
    }

    private int[] between(Dimension dimension, Index.Range range, Scope scope) {
        Term from = lowering.arrays.at(dimension, range.from(), new HashMap<>(), scope);
        Term to = lowering.arrays.at(dimension, range.to(), new HashMap<>(), scope);
        if (from instanceof Term.Constant first && to instanceof Term.Constant last) {
            int low = (int) first.value() - 1;
            int high = (int) last.value() - 1;
            if (low >= 0 && high < dimension.size() && low <= high) {
                int[] elements = new int[high - low + 1];
                java.util.Arrays.setAll(elements, i -> low + i);
                return elements;
            }
        }
        throw new LoweringFault(
                "dimensions",
                "a range over \"" + dimension.name() + "\" does not go from an element to a later one",
                "Give two elements, such as [2:4].");
    }
}
