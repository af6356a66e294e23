package org.majorslist.sim.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Macro;
import org.majorslist.sim.model.ModelPart;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.Variable;

/// Puts macros in: one with stocks as a part of its own at each call, a recursive one as a routine.
final class MacroCalls {
    private static final int DEEPEST = 60;
    private static final int MOST_INSTANCES = 200_000;

    private final Lowering lowering;
    private final Map<String, Integer> routines = new HashMap<>();
    private int instances;

    MacroCalls(Lowering lowering) {
        this.lowering = lowering;
    }

    Term call(String key, List<Expression> given, Scope scope) {
        Macro macro = Objects.requireNonNull(lowering.macros.get(key));
        List<Term> arguments = arguments(macro, given, scope);
        if (isRecursive(key)) {
            return new Term.Invoke(routine(key, macro), arguments);
        }
        if (lowering.macroStack.size() >= DEEPEST || ++instances > MOST_INSTANCES) {
            throw new LoweringFault(
                    "macro-expansion",
                    "macros are used inside macros deeper than " + DEEPEST + " levels or more than " + MOST_INSTANCES
                            + " times",
                    "Use fewer of them.");
        }
        lowering.macroStack.push(key);
        try {
            return expand(macro, arguments, scope);
        } finally {
            lowering.macroStack.pop();
        }
    }

    private List<Term> arguments(Macro macro, List<Expression> given, Scope scope) {
        int wanted = macro.parameters().size();
        var arguments = new java.util.ArrayList<Term>(lowering.expressions.lowerAll(given, scope));
        while (arguments.size() < wanted
                && !macro.defaults().get(arguments.size()).isBlank()) {
            arguments.add(
                    lowering.expressions.lower(lowering.parse(macro.defaults().get(arguments.size())), scope));
        }
        if (arguments.size() != wanted) {
            throw new LoweringFault(
                    "arguments",
                    "macro \"" + macro.name() + "\" takes " + wanted + " arguments, not " + given.size(),
                    "Give " + String.join(", ", macro.parameters()) + ".");
        }
        return arguments;
    }

    private Term expand(Macro macro, List<Term> arguments, Scope scope) {
        Node self = scope.self();
        String owner = self == null ? "" : self.elementName(scope.element()) + " › ";
        var part = new ModelPart(
                macro.name(), withoutParameters(macro), macro.body().modules());
        var instance = new Instance(owner + macro.name() + " " + instances + ".", part, null);
        for (int i = 0; i < arguments.size(); i++) {
            instance.arguments.put(
                    Names.key(macro.parameters().get(i)),
                    lowering.program.computed(scope, macro.parameters().get(i), arguments.get(i)));
        }
        lowering.variables.declareAll(instance);
        lowering.variables.defineAll(instance);
        var inside = new Scope(instance, self, scope.element(), List.of(), List.of(), false);
        return lowering.expressions.lower(lowering.parse(result(macro)), inside);
    }

    private static String result(Macro macro) {
        return macro.result().isBlank() ? '"' + macro.name() + '"' : macro.result();
    }

    private static List<Variable> withoutParameters(Macro macro) {
        List<String> parameters = macro.parameters().stream().map(Names::key).toList();
        return macro.body().variables().stream()
                .filter(variable -> !parameters.contains(Names.key(variable.name())))
                .toList();
    }

    private boolean isRecursive(String key) {
        return reaches(key, key, new java.util.HashSet<>());
    }

    private boolean reaches(String from, String wanted, java.util.Set<String> seen) {
        Macro macro = Objects.requireNonNull(lowering.macros.get(from));
        for (String called : calls(macro)) {
            if (called.equals(wanted) || (seen.add(called) && reaches(called, wanted, seen))) {
                return true;
            }
        }
        return false;
    }

    private final Map<String, List<String>> calls = new HashMap<>();

    private List<String> calls(Macro macro) {
        return calls.computeIfAbsent(Names.key(macro.name()), key -> {
            var names = new java.util.LinkedHashSet<String>();
            CallFinder finder = new CallFinder(lowering.macros.keySet(), names);
            finder.look(lowering.parse(result(macro)));
            for (Variable variable : withoutParameters(macro)) {
                variable.equations().stream()
                        .filter(e -> !org.majorslist.sim.equation.EquationParser.isEmpty(e.text()))
                        .forEach(e -> finder.look(lowering.parse(e.text())));
            }
            return List.copyOf(names);
        });
    }

    private int routine(String key, Macro macro) {
        Integer known = routines.get(key);
        if (known != null) {
            return known;
        }
        if (withoutParameters(macro).stream().anyMatch(v -> v.role() instanceof Role.Stock)) {
            throw new LoweringFault(
                    "recursive-stock",
                    "macro \"" + macro.name() + "\" calls itself and has stocks inside",
                    "A recursive macro can only be an expression.");
        }
        int place = lowering.program.routines.size();
        routines.put(key, place);
        lowering.program.routines.add(
                new Program.Routine(macro.name(), macro.parameters().size(), Terms.ZERO));
        var instance = new Instance(macro.name() + ".", new ModelPart(macro.name(), List.of(), List.of()), null);
        for (int i = 0; i < macro.parameters().size(); i++) {
            instance.arguments.put(Names.key(macro.parameters().get(i)), new Term.Argument(i));
        }
        var scope = new Scope(instance, null, 0, List.of(), List.of(), false);
        Term body = body(macro, scope);
        lowering.program.routines.set(
                place, new Program.Routine(macro.name(), macro.parameters().size(), body));
        return place;
    }

    /// The result with the macro's own auxiliaries put in where they are named.
    private Term body(Macro macro, Scope scope) {
        for (Variable variable : inOrder(macro)) {
            Term value = lowering.expressions.lower(
                    lowering.parse(variable.equations().getFirst().text()), scope);
            scope.instance().arguments.put(Names.key(variable.name()), value);
        }
        return lowering.expressions.lower(lowering.parse(result(macro)), scope);
    }

    private static List<Variable> inOrder(Macro macro) {
        return withoutParameters(macro).stream()
                .filter(v -> !v.equations().isEmpty())
                .toList();
    }
}
