package org.majorslist.sim.program;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.equation.Expression.InfixOperator;
import org.majorslist.sim.model.Names;

/// Turns the tree of an equation into a term: looks names up and spreads arrays.
final class Expressions {
    private static final Map<String, Term> CONSTANTS = Map.ofEntries(
            Map.entry("time", Terms.TIME),
            Map.entry("dt", Terms.STEP),
            Map.entry("time_step", Terms.STEP),
            Map.entry("starttime", Terms.START),
            Map.entry("initial_time", Terms.START),
            Map.entry("stoptime", Terms.STOP),
            Map.entry("final_time", Terms.STOP),
            Map.entry("pi", Terms.number(Math.PI)),
            Map.entry("inf", Terms.number(Double.POSITIVE_INFINITY)),
            Map.entry("nan", Terms.number(Double.NaN)),
            Map.entry("e_number", Terms.number(Math.E)));

    private final Lowering lowering;

    Expressions(Lowering lowering) {
        this.lowering = lowering;
    }

    Term lower(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.Literal number -> Terms.number(number.value());
            case Expression.Name name -> name(name, scope);
            case Expression.Subscripted element -> lowering.arrays.element(element, scope);
            case Expression.Call call -> call(call, scope);
            case Expression.Prefix prefix -> prefix(prefix, scope);
            case Expression.Infix infix -> infix(infix, scope);
            case Expression.Conditional c -> conditional(c, scope);
            case Expression.Transposed t -> lower(t.array(), scope.transposed());
        };
    }

    private Term conditional(Expression.Conditional c, Scope scope) {
        Term condition = lower(c.condition(), scope);
        if (condition instanceof Term.Constant fixed) {
            return lower(fixed.value() != 0 ? c.then() : c.otherwise(), scope);
        }
        return Terms.choice(condition, lower(c.then(), scope), lower(c.otherwise(), scope));
    }

    private Term prefix(Expression.Prefix prefix, Scope scope) {
        Term operand = lower(prefix.operand(), scope);
        return switch (prefix.operator()) {
            case PLUS -> operand;
            case MINUS -> Terms.unary(UnaryFunction.NEGATE, operand);
            case NOT -> Terms.unary(UnaryFunction.NOT, operand);
        };
    }

    private Term infix(Expression.Infix infix, Scope scope) {
        return Terms.binary(function(infix.operator()), lower(infix.left(), scope), lower(infix.right(), scope));
    }

    private BinaryFunction function(InfixOperator operator) {
        return switch (operator) {
            case POWER -> BinaryFunction.POWER;
            case TIMES -> BinaryFunction.MULTIPLY;
            case DIVIDE -> BinaryFunction.DIVIDE;
            case SAFE_DIVIDE -> BinaryFunction.SAFE_DIVIDE;
            case MOD -> lowering.isVensim() ? BinaryFunction.REMAINDER : BinaryFunction.MOD;
            case PLUS -> BinaryFunction.ADD;
            case MINUS -> BinaryFunction.SUBTRACT;
            case LESS -> BinaryFunction.LESS;
            case AT_MOST -> BinaryFunction.AT_MOST;
            case GREATER -> BinaryFunction.GREATER;
            case AT_LEAST -> BinaryFunction.AT_LEAST;
            case EQUAL -> BinaryFunction.EQUAL;
            case UNEQUAL -> BinaryFunction.UNEQUAL;
            case AND -> BinaryFunction.AND;
            case OR -> BinaryFunction.OR;
        };
    }

    private Term name(Expression.Name name, Scope scope) {
        Term argument = name.path().size() == 1 ? scope.instance().arguments.get(name.text()) : null;
        if (argument != null) {
            return argument;
        }
        Node node = scope.instance().find(name.path());
        if (node != null) {
            return lowering.arrays.whole(node, scope);
        }
        Term index = lowering.arrays.dimensionIndex(name, scope);
        if (index != null) {
            return index;
        }
        Term constant = constant(name);
        if (constant != null) {
            return constant;
        }
        throw new LoweringFault(
                "no-such-variable",
                "there is no variable \"" + Names.display(name.text()) + "\"",
                lowering.didYouMean(name.text(), scope, "Add it, or mend its name."));
    }

    static @Nullable Term constant(Expression.Name name) {
        return name.path().size() == 1 ? CONSTANTS.get(name.text()) : null;
    }

    private Term call(Expression.Call call, Scope scope) {
        if (call.function() instanceof Expression.Name name) {
            if (name.path().size() == 1 && lowering.macros.containsKey(name.text())) {
                return lowering.macroCalls.call(name.text(), call.arguments(), scope);
            }
            Node node = scope.instance().find(name.path());
            if (node != null && hasTable(node)) {
                return lookup(call, scope);
            }
            Term constant = call.arguments().isEmpty() ? constant(name) : null;
            if (constant != null) {
                return constant;
            }
            return lowering.builtins.call(name.text(), call.arguments(), scope);
        }
        return lookup(call, scope);
    }

    private boolean hasTable(Node node) {
        lowering.variables.defineTables(node);
        return java.util.Arrays.stream(node.tables).anyMatch(t -> t >= 0);
    }

    private Term lookup(Expression.Call call, Scope scope) {
        if (call.arguments().size() != 1) {
            throw new LoweringFault(
                    "arguments",
                    "a graphical function takes one argument, not "
                            + call.arguments().size(),
                    "Give the place at which to look it up.");
        }
        int table = lowering.arrays.table(call.function(), scope);
        return new Term.Lookup(
                table, Term.LookupWay.VALUE, lower(call.arguments().getFirst(), scope));
    }

    List<Term> lowerAll(List<Expression> expressions, Scope scope) {
        return expressions.stream().map(e -> lower(e, scope)).toList();
    }
}
