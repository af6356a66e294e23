package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Dimension;

/// The vendor builtins that rearrange arrays: VECTOR SORT ORDER, VECTOR ELM MAP, VECTOR SELECT, ALLOCATE.
final class VectorFunctions {
    private final Lowering lowering;

    VectorFunctions(Lowering lowering) {
        this.lowering = lowering;
    }

    private static void need(List<Expression> a, int count, String name) {
        if (a.size() < count) {
            throw new LoweringFault("arguments", name + " needs " + count + " arguments", "Mend the call.");
        }
    }

    /// VECTOR SORT ORDER(vector, direction): which element, from 0, comes at this element's place.
    Term sortOrder(List<Expression> a, Scope scope) {
        need(a, 2, "VECTOR SORT ORDER");
        if (scope.bindings().isEmpty()) {
            throw new LoweringFault(
                    "dimensions",
                    "VECTOR SORT ORDER stands in an equation without dimensions",
                    "Give the variable one.");
        }
        Scope.Binding last = scope.bindings().getLast();
        var terms = new ArrayList<Term>();
        terms.add(lowering.expressions.lower(a.get(1), scope));
        terms.add(Terms.number(last.index()));
        for (int i = 0; i < last.dimension().size(); i++) {
            terms.add(lowering.expressions.lower(a.getFirst(), at(scope, last.dimension(), i, List.of())));
        }
        return new Term.Many(ManyFunction.SORT_ORDER, terms);
    }

    private static Scope at(Scope scope, Dimension dimension, int index, List<Scope.Axis> axes) {
        List<Scope.Binding> bindings = scope.bindings().stream()
                .map(b -> b.dimension().equals(dimension) ? new Scope.Binding(dimension, index) : b)
                .toList();
        return new Scope(scope.instance(), scope.self(), scope.element(), bindings, axes, !axes.isEmpty());
    }

    /// VECTOR ELM MAP(element, offset): the element so many places after the one named.
    Term elementMap(List<Expression> a, Scope scope) {
        need(a, 2, "VECTOR ELM MAP");
        Term base = lowering.expressions.lower(a.getFirst(), scope);
        Node node = base instanceof Term.Slot slot ? lowering.owners.get(slot.index()) : null;
        if (node == null || !(base instanceof Term.Slot slot)) {
            throw new LoweringFault(
                    "arguments", "VECTOR ELM MAP needs an element of an array", "Name one, such as x[first].");
        }
        Term place = Terms.add(
                lowering.expressions.lower(a.get(1), scope), Terms.number(slot.index() - node.firstSlot + 1.0));
        return new Term.Pick(node.firstSlot, List.of(node.size), List.of(place));
    }

    /// VECTOR SELECT(selection, values, otherwise, operation, error): a sum (0), product (1), least (2) or largest
    /// (3) of the values selected.
    Term select(List<Expression> a, Scope scope) {
        need(a, 4, "VECTOR SELECT");
        var selected = new ArrayList<Term>();
        var values = new ArrayList<Term>();
        List<List<Scope.Axis>> axes = lowering.wildcards.axes(a.subList(0, 2), true, scope);
        Wildcards.forEach(axes, new ArrayList<>(), picked -> {
            lowering.expand(2);
            Scope inner = scope.with(picked);
            selected.add(lowering.expressions.lower(a.get(0), inner));
            values.add(lowering.expressions.lower(a.get(1), inner));
        });
        Term operation = lowering.expressions.lower(a.get(3), scope);
        Term result = chosen(ManyFunction.SUM, selected, values, 0);
        result = when(operation, 1, chosen(ManyFunction.PRODUCT, selected, values, 1), result);
        result = when(operation, 2, chosen(ManyFunction.MINIMUM, selected, values, Double.POSITIVE_INFINITY), result);
        result = when(operation, 3, chosen(ManyFunction.MAXIMUM, selected, values, Double.NEGATIVE_INFINITY), result);
        Term any = new Term.Many(
                ManyFunction.MAXIMUM,
                selected.stream()
                        .map(s -> Terms.binary(BinaryFunction.UNEQUAL, s, Terms.ZERO))
                        .toList());
        return Terms.choice(any, result, lowering.expressions.lower(a.get(2), scope));
    }

    private static Term when(Term operation, int code, Term then, Term otherwise) {
        return Terms.choice(Terms.binary(BinaryFunction.EQUAL, operation, Terms.number(code)), then, otherwise);
    }

    private static Term chosen(ManyFunction function, List<Term> selected, List<Term> values, double neutral) {
        var terms = new ArrayList<Term>();
        for (int i = 0; i < selected.size(); i++) {
            terms.add(Terms.choice(selected.get(i), values.get(i), Terms.number(neutral)));
        }
        return new Term.Many(function, terms);
    }

    /// ALLOCATE(supply, dimension, requests, priorities, widths, types): this element's share of the supply.
    Term allocate(List<Expression> a, Scope scope) {
        need(a, 6, "ALLOCATE");
        Dimension dimension = a.get(1) instanceof Expression.Name name ? lowering.findDimension(name.text()) : null;
        Scope.Binding mine = scope.bindings().stream()
                .filter(b -> b.dimension().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new LoweringFault(
                        "dimensions",
                        "ALLOCATE shares among a dimension that the equation's variable does not run over",
                        "Give the variable that dimension."));
        var terms = new ArrayList<Term>();
        terms.add(Terms.number(mine.index()));
        terms.add(lowering.expressions.lower(a.getFirst(), scope));
        for (int i = 0; i < mine.dimension().size(); i++) {
            Scope there = at(scope, mine.dimension(), i, List.of(new Scope.Axis(mine.dimension(), 0, "*", i)));
            for (int field = 2; field < 6; field++) {
                terms.add(lowering.expressions.lower(a.get(field), there));
            }
        }
        return new Term.Many(ManyFunction.ALLOCATE, terms);
    }
}
