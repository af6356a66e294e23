package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.equation.Index;
import org.majorslist.sim.model.Dimension;
import org.majorslist.sim.model.Names;

/// Finds the element of an array that is meant: by name, by dimension, by wildcard, by number.
final class Arrays {
    private final Lowering lowering;

    Arrays(Lowering lowering) {
        this.lowering = lowering;
    }

    /// An array's element named in brackets.
    Term element(Expression.Subscripted subscripted, Scope scope) {
        Node node = node(subscripted.array(), scope);
        List<Term> places = places(node, subscripted, scope);
        OptionalInt offset = fixedOffset(node, places);
        if (offset.isPresent()) {
            return offset.getAsInt() < 0 ? Terms.ZERO : new Term.Slot(node.firstSlot + offset.getAsInt());
        }
        lowering.expand(node.size);
        return new Term.Pick(
                node.firstSlot, node.dimensions.stream().map(Dimension::size).toList(), places);
    }

    /// A name without brackets: of a single number, or of an array whose dimensions are those of the equation.
    Term whole(Node node, Scope scope) {
        int offset = wholeOffset(node, scope);
        return new Term.Slot(node.firstSlot + offset);
    }

    private int wholeOffset(Node node, Scope scope) {
        int[] indices = new int[node.dimensions.size()];
        var axes = new HashMap<Dimension, Integer>();
        var used = new HashMap<Dimension, Integer>();
        for (int d = 0; d < indices.length; d++) {
            Dimension dimension = node.dimensions.get(d);
            int axis = scope.inArray() ? axis(dimension, axes, "*", scope) : -1;
            indices[d] = axis >= 0 ? axis : contextual(dimension, dimension, scope, used);
            if (indices[d] < 0) {
                throw new LoweringFault(
                        "array-as-number",
                        "\"" + node.name + "\" is an array over \"" + dimension.name()
                                + "\" where one number is needed",
                        "Name an element in brackets, or sum it up with SUM(" + node.name + "[*]).");
            }
        }
        return node.offset(indices);
    }

    /// The graphical function that a name or an element of an array holds.
    int table(Expression expression, Scope scope) {
        Node node = switch (expression) {
            case Expression.Name name -> node(name, scope);
            case Expression.Subscripted element -> node(element.array(), scope);
            case Expression.Literal l -> throw notATable();
            case Expression.Call c -> throw notATable();
            case Expression.Prefix p -> throw notATable();
            case Expression.Infix i -> throw notATable();
            case Expression.Conditional c -> throw notATable();
            case Expression.Transposed t -> throw notATable();
        };
        lowering.variables.defineTables(node);
        int offset = expression instanceof Expression.Subscripted element
                ? fixedOffset(node, places(node, element, scope)).orElse(-1)
                : wholeOffset(node, scope);
        if (offset < 0 || node.tables[offset] < 0) {
            throw new LoweringFault(
                    "not-a-table", "\"" + node.name + "\" has no graphical function there", "Give it points.");
        }
        return node.tables[offset];
    }

    private static LoweringFault notATable() {
        return new LoweringFault(
                "not-a-table",
                "a graphical function is needed, not an expression",
                "Name the variable with the points.");
    }

    Node node(Expression.Name name, Scope scope) {
        Node node = scope.instance().find(name.path());
        if (node == null) {
            throw new LoweringFault(
                    "no-such-variable",
                    "there is no array \"" + Names.display(name.text()) + "\"",
                    lowering.didYouMean(name.text(), scope, "Add it, or mend its name."));
        }
        return node;
    }

    /// One term a dimension, counted from 1; constants where the element is known now.
    private List<Term> places(Node node, Expression.Subscripted subscripted, Scope scope) {
        if (subscripted.indices().size() != node.dimensions.size()) {
            throw new LoweringFault(
                    "dimensions",
                    "\"" + node.name + "\" has " + node.dimensions.size() + " dimensions, not "
                            + subscripted.indices().size(),
                    "Give one index a dimension.");
        }
        var axes = new HashMap<Dimension, Integer>();
        var used = new HashMap<Dimension, Integer>();
        var places = new ArrayList<Term>();
        for (int d = 0; d < node.dimensions.size(); d++) {
            places.add(place(node.dimensions.get(d), subscripted.indices().get(d), axes, used, scope));
        }
        return places;
    }

    private Term place(
            Dimension dimension, Index index, Map<Dimension, Integer> axes, Map<Dimension, Integer> used, Scope scope) {
        return switch (index) {
            case Index.All all -> fixed(wildcard(dimension, axes, used, Wildcards.range(index), scope));
            case Index.Within within -> fixed(wildcard(dimension, axes, used, Wildcards.range(index), scope));
            case Index.Range range -> fixed(wildcard(dimension, axes, used, Wildcards.range(index), scope));
            case Index.Place place -> fixed(bindingAt(place.place(), scope));
            case Index.At at -> at(dimension, at.value(), used, scope);
        };
    }

    private static Term fixed(int index) {
        return Terms.number(index + 1.0);
    }

    private static int bindingAt(int place, Scope scope) {
        if (place < 1 || place > scope.bindings().size()) {
            throw new LoweringFault(
                    "dimensions",
                    "@" + place + " asks for a dimension that the variable of this equation does not have",
                    "Use @1 to @" + scope.bindings().size() + ".");
        }
        return scope.bindings().get(place - 1).index();
    }

    private int wildcard(
            Dimension dimension,
            Map<Dimension, Integer> axes,
            Map<Dimension, Integer> used,
            String range,
            Scope scope) {
        int axis = axis(dimension, axes, range, scope);
        int index = axis >= 0 ? axis : contextual(dimension, dimension, scope, used);
        if (index < 0) {
            throw new LoweringFault(
                    "wildcard",
                    "a \"*\" over \"" + dimension.name() + "\" stands where one number is needed",
                    "Put an array function such as SUM around it.");
        }
        return index;
    }

    private static int axis(Dimension dimension, Map<Dimension, Integer> axes, String range, Scope scope) {
        int occurrence = axes.merge(dimension, 1, Integer::sum) - 1;
        for (Scope.Axis axis : scope.axes().reversed()) {
            if (axis.isFor(dimension, occurrence, range)) {
                return axis.index();
            }
        }
        return -1;
    }

    Term at(Dimension dimension, Expression value, Map<Dimension, Integer> used, Scope scope) {
        if (value instanceof Expression.Name name) {
            int named = named(dimension, name, used, scope);
            if (named >= 0) {
                return fixed(named);
            }
        }
        return lowering.expressions.lower(value, scope);
    }

    private int named(Dimension dimension, Expression.Name name, Map<Dimension, Integer> used, Scope scope) {
        if (name.path().size() == 1 || isDimension(name.path().getFirst())) {
            int element = dimension.indexOf(name.path().getLast());
            if (element >= 0) {
                return element;
            }
        }
        Dimension other = name.path().size() == 1 ? lowering.findDimension(name.text()) : null;
        if (other == null) {
            return -1;
        }
        int index = contextual(other, dimension, scope, used);
        if (index < 0) {
            throw new LoweringFault(
                    "dimensions",
                    "dimension \"" + other.name()
                            + "\" has no element here: the equation's variable does not run over it",
                    "Give the variable that dimension, or name an element.");
        }
        return index;
    }

    private boolean isDimension(String key) {
        return lowering.findDimension(key) != null;
    }

    /// The element of `target` that the equation is at in `wanted`; -1 if it is at none.
    private int contextual(Dimension wanted, Dimension target, Scope scope, Map<Dimension, Integer> used) {
        int skip = used.merge(wanted, 1, Integer::sum) - 1;
        int last = -1;
        for (Scope.Binding binding : scope.bindings()) {
            int index = within(binding, wanted, target);
            if (index >= 0) {
                last = index;
                if (skip-- == 0) {
                    return index;
                }
            }
        }
        return last;
    }

    private static int within(Scope.Binding binding, Dimension wanted, Dimension target) {
        if (binding.dimension().equals(wanted) && wanted.equals(target)) {
            return binding.index();
        }
        if (binding.dimension().equals(wanted) || wanted.indexOf(binding.element()) >= 0) {
            int byName = target.indexOf(binding.element());
            if (byName >= 0) {
                return byName;
            }
        }
        boolean mapped = isMapped(binding.dimension(), wanted) || isMapped(binding.dimension(), target);
        return mapped && binding.index() < target.size() ? binding.index() : -1;
    }

    private static boolean isMapped(Dimension a, Dimension b) {
        return mapsTo(a, b) || mapsTo(b, a);
    }

    private static boolean mapsTo(Dimension a, Dimension b) {
        String mapped = a.mapsTo();
        return mapped != null && Names.key(mapped).equals(Names.key(b.name()));
    }

    private static OptionalInt fixedOffset(Node node, List<Term> places) {
        int[] indices = new int[places.size()];
        for (int d = 0; d < indices.length; d++) {
            if (!(places.get(d) instanceof Term.Constant constant)) {
                return OptionalInt.empty();
            }
            double index = Math.floor(constant.value());
            if (!(index >= 1 && index <= node.dimensions.get(d).size())) {
                return OptionalInt.of(-1);
            }
            indices[d] = (int) index - 1;
        }
        return OptionalInt.of(node.offset(indices));
    }

    /// The number of the element that the equation is at, for a dimension's name, or of `dimension.element`.
    @Nullable
    Term dimensionIndex(Expression.Name name, Scope scope) {
        Dimension dimension = lowering.findDimension(name.path().getFirst());
        if (dimension == null || name.path().size() > 2) {
            return null;
        }
        int index = name.path().size() == 2
                ? dimension.indexOf(name.path().getLast())
                : contextual(dimension, dimension, scope, new HashMap<>());
        return index < 0 ? null : fixed(index);
    }
}
