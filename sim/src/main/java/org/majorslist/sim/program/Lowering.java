package org.majorslist.sim.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.equation.EquationFault;
import org.majorslist.sim.equation.EquationParser;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Dialect;
import org.majorslist.sim.model.Dimension;
import org.majorslist.sim.model.Macro;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.StockFlowModel;

/// What the parts of the lowering share: the model's names, the program so far, the equations read so far.
final class Lowering {
    private static final int MOST_EXPANSIONS = 20_000_000;

    final StockFlowModel model;
    final ProgramBuilder program = new ProgramBuilder();
    final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    final Map<String, Macro> macros = new LinkedHashMap<>();
    final Map<Integer, Node> owners = new HashMap<>(); // of slots
    final Arrays arrays = new Arrays(this);
    final Wildcards wildcards = new Wildcards(this);
    final Expressions expressions = new Expressions(this);
    final Builtins builtins = new Builtins(this);
    final MacroCalls macroCalls = new MacroCalls(this);
    final Variables variables;
    final Deque<String> macroStack = new ArrayDeque<>();
    private final Map<String, Expression> parsed = new HashMap<>();
    private int expansions;

    Lowering(StockFlowModel model, Set<String> limitedByStockAlone) {
        this.model = model;
        variables = new Variables(this, limitedByStockAlone);
        model.dimensions().forEach(dimension -> dimensions.put(Names.key(dimension.name()), dimension));
        model.macros().forEach(macro -> macros.put(Names.key(macro.name()), macro));
    }

    Expression parse(String text) {
        Expression known = parsed.get(text);
        if (known != null) {
            return known;
        }
        try {
            Expression expression = EquationParser.parse(text);
            parsed.put(text, expression);
            return expression;
        } catch (EquationFault fault) {
            throw new LoweringFault(
                    "no-equation",
                    fault.getMessage() + ", at sign " + (fault.place() + 1) + " of \"" + shortened(text) + "\"",
                    "Mend the equation.");
        }
    }

    static String shortened(String text) {
        String flat = text.replaceAll("\\s+", " ");
        return flat.length() <= 60 ? flat : flat.substring(0, 59) + "…";
    }

    boolean isVensim() {
        return model.dialect() == Dialect.VENSIM;
    }

    @Nullable
    Dimension findDimension(String key) {
        return dimensions.get(key);
    }

    /// Counts terms made by spreading arrays, so that a small file cannot ask for endless work.
    void expand(int terms) {
        expansions += terms;
        if (expansions > MOST_EXPANSIONS || expansions < 0) {
            throw new LoweringFault(
                    "too-large",
                    "sums over arrays spread to more than " + MOST_EXPANSIONS + " terms",
                    "Use smaller arrays, or compute a sum once in a variable of its own.");
        }
    }

    /// The value of a term that is the same in every run of this file.
    ///
    /// Marks the constants it depends on as structural: they shape the program and cannot differ between members.
    Optional<Double> structuralConstant(Term term) {
        Optional<Double> value = constant(term, 0);
        if (value.isPresent()) {
            markStructural(term, 0);
        }
        return value;
    }

    Optional<Double> constant(Term term, int depth) {
        if (depth > 50) {
            return Optional.empty();
        }
        return switch (term) {
            case Term.Constant c -> Optional.of(c.value());
            case Term.Slot s -> definition(s.index()).flatMap(t -> constant(t, depth + 1));
            case Term.Unary u ->
                constant(u.operand(), depth + 1).map(x -> u.function().apply(x));
            case Term.Binary b ->
                constant(b.left(), depth + 1)
                        .flatMap(x -> constant(b.right(), depth + 1)
                                .map(y -> b.function().apply(x, y)));
            case Term.Choice c ->
                constant(c.condition(), depth + 1).flatMap(x -> constant(x != 0 ? c.then() : c.otherwise(), depth + 1));
            case Term.Many m -> Optional.empty();
            case Term.Lookup l -> Optional.empty();
            case Term.Pick p -> Optional.empty();
            case Term.Past p -> Optional.empty();
            case Term.Random r -> Optional.empty();
            case Term.Held h -> Optional.empty();
            case Term.Invoke i -> Optional.empty();
            case Term.Argument a -> Optional.empty();
        };
    }

    private Optional<Term> definition(int slot) {
        Node owner = owners.get(slot);
        if (owner != null) {
            variables.define(owner, slot - owner.firstSlot);
        }
        boolean computed = program.kinds.get(slot) == ProgramBuilder.Kind.COMPUTED;
        return computed ? Optional.ofNullable(program.step.get(slot)) : Optional.empty();
    }

    private void markStructural(Term term, int depth) {
        Terms.forEachSlot(term, slot -> {
            if (program.structural.add(slot) && depth < 50) {
                definition(slot).ifPresent(t -> markStructural(t, depth + 1));
            }
        });
    }

    /// A name for a mend: the nearest of those that can be meant.
    String didYouMean(String wanted, Scope scope, String otherwise) {
        List<String> near = Names.nearest(
                wanted,
                scope.instance().nodes.values().stream().map(node -> node.name).toList());
        return near.isEmpty() ? otherwise : "Did you mean \"" + String.join("\" or \"", near) + "\"?";
    }
}
