package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Dimension;
import org.majorslist.sim.model.Names;

/// The builtin functions of XMILE 1.0, section 3.5, and the vendors' that are met in real files.
final class Builtins {
    private final Lowering lowering;
    private final Inputs inputs = new Inputs();
    private final Memories memories;
    private final VectorFunctions vectors;

    Builtins(Lowering lowering) {
        this.lowering = lowering;
        memories = new Memories(lowering);
        vectors = new VectorFunctions(lowering);
    }

    Term call(String name, List<Expression> arguments, Scope scope) {
        if (lowering.isVensim() && name.equals("int")) {
            return Terms.unary(UnaryFunction.TRUNCATE, one(name, arguments, scope));
        }
        if (FunctionNames.UNARY.containsKey(name)) {
            return Terms.unary(FunctionNames.UNARY.get(name), one(name, arguments, scope));
        }
        if (FunctionNames.BINARY.containsKey(name)) {
            List<Term> two = count(name, arguments, 2, 2, scope);
            return Terms.binary(FunctionNames.BINARY.get(name), two.get(0), two.get(1));
        }
        if (FunctionNames.ARRAY.containsKey(name)) {
            return reduce(name, arguments, scope);
        }
        if (FunctionNames.RANDOM.containsKey(name)) {
            return random(name, arguments, scope);
        }
        if (FunctionNames.LOOKUPS.containsKey(name)) {
            return lookup(name, arguments, scope);
        }
        return special(name, arguments, scope);
    }

    private Term special(String name, List<Expression> a, Scope scope) {
        return switch (name) { // open set: names are text; what is not known is refused by name
            case "pi" -> Terms.number(Math.PI);
            case "log" -> logarithm(count(name, a, 1, 2, scope));
            case "safediv", "zidz", "xidz" -> safeDivide(count(name, a, 2, 3, scope));
            case "if_then_else", "if" -> choice(count(name, a, 3, 3, scope));
            case "step" -> inputs.step(count(name, a, 1, 2, scope));
            case "ramp" -> inputs.ramp(count(name, a, 1, 3, scope));
            case "pulse" -> inputs.pulse(count(name, a, 1, 3, scope));
            case "pulse_train" -> inputs.pulseTrain(count(name, a, 4, 4, scope));
            case "sinwave" -> inputs.wave(UnaryFunction.SIN, count(name, a, 2, 2, scope));
            case "coswave" -> inputs.wave(UnaryFunction.COS, count(name, a, 2, 2, scope));
            case "counter" -> inputs.counter(count(name, a, 2, 2, scope));
            case "game" -> one(name, a, scope);
            case "percent" -> Terms.multiply(one(name, a, scope), Terms.number(100));
            case "quantum" -> quantum(count(name, a, 2, 2, scope));
            case "factorial" -> factorial(one(name, a, scope));
            case "combinations" -> combinations(count(name, a, 2, 2, scope));
            case "permutations" -> permutations(count(name, a, 2, 2, scope));
            case "normalcdf" -> normalDistribution(count(name, a, 1, 3, scope));
            case "normalpdf" -> new Term.Many(ManyFunction.NORMALPDF, count(name, a, 3, 3, scope));
            case "size", "elmcount" -> Terms.number(size(a, scope));
            case "rank" -> rank(a, scope);
            case "vector_sort_order" -> vectors.sortOrder(a, scope);
            case "vector_elm_map" -> vectors.elementMap(a, scope);
            case "vector_select" -> vectors.select(a, scope);
            case "allocate" -> vectors.allocate(a, scope);
            default -> memories.call(name, a, scope).orElseThrow(() -> unknown(name));
        };
    }

    private LoweringFault unknown(String name) {
        var known = new TreeSet<String>(FunctionNames.listAll());
        known.addAll(Memories.NAMES);
        known.addAll(List.of("safediv", "step", "ramp", "pulse", "size", "rank", "counter", "log"));
        known.addAll(lowering.macros.keySet());
        List<String> near = Names.nearest(name, known);
        return new LoweringFault(
                "no-such-function",
                "the function " + name.toUpperCase(Locale.ROOT) + " is not supported",
                near.isEmpty()
                        ? "Replace it, or define it as a <macro>; `majors simulate --conformance` lists what there is."
                        : "Did you mean "
                                + near.stream()
                                        .map(n -> n.toUpperCase(Locale.ROOT))
                                        .collect(java.util.stream.Collectors.joining(" or "))
                                + "?");
    }

    private Term one(String name, List<Expression> arguments, Scope scope) {
        return count(name, arguments, 1, 1, scope).getFirst();
    }

    private List<Term> count(String name, List<Expression> arguments, int least, int most, Scope scope) {
        if (arguments.size() < least || arguments.size() > most) {
            throw new LoweringFault(
                    "arguments",
                    "%s takes %s arguments, not %d"
                            .formatted(
                                    name.toUpperCase(Locale.ROOT),
                                    least == most ? "" + least : least + " to " + most,
                                    arguments.size()),
                    "Mend the call.");
        }
        return lowering.expressions.lowerAll(arguments, scope);
    }

    /// The elements of an array, or of a dimension that is named itself (Vensim: ELMCOUNT).
    private int size(List<Expression> arguments, Scope scope) {
        if (arguments.size() == 1
                && arguments.getFirst() instanceof Expression.Name name
                && scope.instance().find(name.path()) == null) {
            Dimension dimension = lowering.findDimension(name.text());
            if (dimension != null) {
                return dimension.size();
            }
        }
        return spread(arguments, scope).size();
    }

    private List<Term> spread(List<Expression> arguments, Scope scope) {
        var terms = new ArrayList<Term>();
        for (Expression argument : arguments) {
            terms.addAll(lowering.wildcards.spread(argument, arguments.size() == 1, scope));
        }
        return terms;
    }

    private Term reduce(String name, List<Expression> arguments, Scope scope) {
        List<Term> terms = spread(arguments, scope);
        if (terms.isEmpty()) {
            throw new LoweringFault(
                    "arguments",
                    name.toUpperCase(Locale.ROOT) + " has nothing to work on",
                    "Give at least one argument.");
        }
        ManyFunction function = Objects.requireNonNull(FunctionNames.ARRAY.get(name));
        boolean pair = terms.size() == 2;
        if (pair && function == ManyFunction.MINIMUM) {
            return Terms.binary(BinaryFunction.MIN, terms.get(0), terms.get(1));
        }
        if (pair && function == ManyFunction.MAXIMUM) {
            return Terms.binary(BinaryFunction.MAX, terms.get(0), terms.get(1));
        }
        return new Term.Many(function, terms);
    }

    private Term random(String name, List<Expression> arguments, Scope scope) {
        Distribution distribution = Objects.requireNonNull(FunctionNames.RANDOM.get(name));
        int parameters = distribution.parameters();
        List<Term> terms = count(name, arguments, parameters, parameters + 1, scope);
        boolean seeded = terms.size() > parameters;
        var ordered = new ArrayList<Term>();
        if (seeded) {
            ordered.add(terms.getLast());
        }
        ordered.addAll(terms.subList(0, parameters));
        return new Term.Random(distribution, lowering.program.nextStream(), seeded, ordered);
    }

    private Term lookup(String name, List<Expression> arguments, Scope scope) {
        if (arguments.size() != 2) {
            throw new LoweringFault(
                    "arguments",
                    name.toUpperCase(Locale.ROOT) + " takes a graphical function and a place",
                    "Give both.");
        }
        int table = lowering.arrays.table(arguments.get(0), scope);
        return new Term.Lookup(
                table,
                Objects.requireNonNull(FunctionNames.LOOKUPS.get(name)),
                lowering.expressions.lower(arguments.get(1), scope));
    }

    private static Term logarithm(List<Term> a) {
        Term natural = Terms.unary(UnaryFunction.LN, a.getFirst());
        return a.size() == 1
                ? Terms.unary(UnaryFunction.LOG10, a.getFirst())
                : Terms.divide(natural, Terms.unary(UnaryFunction.LN, a.get(1)));
    }

    private static Term safeDivide(List<Term> a) {
        if (a.size() == 2) {
            return Terms.binary(BinaryFunction.SAFE_DIVIDE, a.get(0), a.get(1));
        }
        Term isZero = Terms.binary(BinaryFunction.EQUAL, a.get(1), Terms.ZERO);
        return Terms.choice(isZero, a.get(2), Terms.divide(a.get(0), a.get(1)));
    }

    private static Term choice(List<Term> a) {
        return Terms.choice(a.get(0), a.get(1), a.get(2));
    }

    private static Term quantum(List<Term> a) {
        Term pieces = Terms.unary(UnaryFunction.TRUNCATE, Terms.divide(a.get(0), a.get(1)));
        Term none = Terms.binary(BinaryFunction.AT_MOST, a.get(1), Terms.ZERO);
        return Terms.choice(none, a.get(0), Terms.multiply(a.get(1), pieces));
    }

    private static Term logFactorial(Term n) {
        return Terms.unary(UnaryFunction.GAMMALN, Terms.add(n, Terms.ONE));
    }

    private static Term rounded(Term logarithm) {
        return Terms.unary(UnaryFunction.ROUND, Terms.unary(UnaryFunction.EXP, logarithm));
    }

    private static Term factorial(Term n) {
        return rounded(logFactorial(n));
    }

    private static Term combinations(List<Term> a) {
        Term rest = Terms.subtract(a.get(0), a.get(1));
        return rounded(
                Terms.subtract(Terms.subtract(logFactorial(a.get(0)), logFactorial(a.get(1))), logFactorial(rest)));
    }

    private static Term permutations(List<Term> a) {
        return rounded(Terms.subtract(logFactorial(a.get(0)), logFactorial(Terms.subtract(a.get(0), a.get(1)))));
    }

    private static Term normalDistribution(List<Term> a) {
        Term mean = a.size() > 1 ? a.get(1) : Terms.ZERO;
        Term deviation = a.size() > 2 ? a.get(2) : Terms.ONE;
        return Terms.unary(UnaryFunction.NORMALCDF, Terms.divide(Terms.subtract(a.getFirst(), mean), deviation));
    }

    private Term rank(List<Expression> a, Scope scope) {
        if (a.size() < 2) {
            throw new LoweringFault("arguments", "RANK takes an array and a rank", "Give both.");
        }
        var terms = new ArrayList<Term>();
        terms.add(lowering.expressions.lower(a.get(1), scope));
        terms.addAll(lowering.wildcards.spread(a.getFirst(), true, scope));
        return new Term.Many(ManyFunction.RANK, terms);
    }
}
