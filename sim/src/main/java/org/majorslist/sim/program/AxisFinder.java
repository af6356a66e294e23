package org.majorslist.sim.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.equation.Index;
import org.majorslist.sim.model.Dimension;

/// Finds the wildcards of an expression that an array function around it runs over.
///
/// Wildcards over the same dimension run together, so that `SUM(a[*] * b[*])` is an inner product; wildcards over
/// different dimensions run in all combinations.
final class AxisFinder {
    private static final Set<String> REDUCTIONS =
            Set.of("sum", "mean", "stddev", "size", "elmcount", "prod", "product", "rank");

    private final Lowering lowering;
    private final List<List<Scope.Axis>> found;
    private final boolean whole;
    private final Scope scope;

    AxisFinder(Lowering lowering, List<List<Scope.Axis>> found, boolean whole, Scope scope) {
        this.lowering = lowering;
        this.found = found;
        this.whole = whole;
        this.scope = scope;
    }

    void look(Expression expression) {
        switch (expression) {
            case Expression.Literal l -> {}
            case Expression.Name name -> name(name);
            case Expression.Subscripted element -> subscripted(element);
            case Expression.Call call -> call(call);
            case Expression.Prefix prefix -> look(prefix.operand());
            case Expression.Infix infix -> {
                look(infix.left());
                look(infix.right());
            }
            case Expression.Conditional c -> {
                look(c.condition());
                look(c.then());
                look(c.otherwise());
            }
            case Expression.Transposed t -> look(t.array());
        }
    }

    private void call(Expression.Call call) {
        boolean reducesItself = call.function() instanceof Expression.Name name && REDUCTIONS.contains(name.text());
        if (!reducesItself) {
            call.arguments().forEach(this::look);
        }
    }

    private void name(Expression.Name name) {
        Node node = whole ? scope.instance().find(name.path()) : null;
        if (node == null) {
            return;
        }
        Map<Dimension, Integer> counted = new HashMap<>();
        for (Dimension dimension : node.dimensions) {
            add(dimension, new Index.All(), counted);
        }
    }

    private void subscripted(Expression.Subscripted element) {
        Node node = lowering.arrays.node(element.array(), scope);
        Map<Dimension, Integer> counted = new HashMap<>();
        for (int d = 0; d < Math.min(node.dimensions.size(), element.indices().size()); d++) {
            Index index = element.indices().get(d);
            boolean wildcard = switch (index) {
                case Index.All all -> true;
                case Index.Within within -> true;
                case Index.Range range -> true;
                case Index.Place place -> false;
                case Index.At at -> false;
            };
            if (wildcard) {
                add(node.dimensions.get(d), index, counted);
            } else if (index instanceof Index.At at && !(at.value() instanceof Expression.Name)) {
                look(at.value());
            }
        }
    }

    private void add(Dimension dimension, Index index, Map<Dimension, Integer> counted) {
        int occurrence = counted.merge(dimension, 1, Integer::sum) - 1;
        List<Scope.Axis> run = lowering.wildcards.run(dimension, index, occurrence, scope);
        boolean known = run.isEmpty()
                || found.stream()
                        .anyMatch(axes -> axes.getFirst()
                                .isFor(dimension, occurrence, run.getFirst().range()));
        boolean bound = run.isEmpty()
                || scope.axes().stream()
                        .anyMatch(axis ->
                                axis.isFor(dimension, occurrence, run.getFirst().range()));
        if (!known && !bound) {
            found.add(run);
        }
    }
}
