package org.majorslist.sim.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The names of builtin functions, as XMILE 1.0, section 3.5, and the vendors write them, and what they compute.
final class FunctionNames {
    static final Map<String, UnaryFunction> UNARY = Map.ofEntries(
            Map.entry("abs", UnaryFunction.ABS),
            Map.entry("int", UnaryFunction.INT),
            Map.entry("integer", UnaryFunction.TRUNCATE),
            Map.entry("trunc", UnaryFunction.TRUNCATE),
            Map.entry("round", UnaryFunction.ROUND),
            Map.entry("sqrt", UnaryFunction.SQRT),
            Map.entry("exp", UnaryFunction.EXP),
            Map.entry("ln", UnaryFunction.LN),
            Map.entry("log10", UnaryFunction.LOG10),
            Map.entry("sin", UnaryFunction.SIN),
            Map.entry("cos", UnaryFunction.COS),
            Map.entry("tan", UnaryFunction.TAN),
            Map.entry("arcsin", UnaryFunction.ARCSIN),
            Map.entry("arccos", UnaryFunction.ARCCOS),
            Map.entry("arctan", UnaryFunction.ARCTAN),
            Map.entry("sinh", UnaryFunction.SINH),
            Map.entry("cosh", UnaryFunction.COSH),
            Map.entry("tanh", UnaryFunction.TANH),
            Map.entry("not", UnaryFunction.NOT),
            Map.entry("gammaln", UnaryFunction.GAMMALN),
            Map.entry("gamma_ln", UnaryFunction.GAMMALN));

    static final Map<String, BinaryFunction> BINARY = Map.of(
            "mod", BinaryFunction.MOD,
            "modulo", BinaryFunction.MOD,
            "power", BinaryFunction.POWER,
            "and", BinaryFunction.AND,
            "or", BinaryFunction.OR,
            "switch", BinaryFunction.GREATER);

    static final Map<String, ManyFunction> ARRAY = Map.of(
            "sum", ManyFunction.SUM,
            "mean", ManyFunction.MEAN,
            "prod", ManyFunction.PRODUCT,
            "product", ManyFunction.PRODUCT,
            "stddev", ManyFunction.STDDEV,
            "min", ManyFunction.MINIMUM,
            "max", ManyFunction.MAXIMUM,
            "vmin", ManyFunction.MINIMUM,
            "vmax", ManyFunction.MAXIMUM);

    static final Map<String, Distribution> RANDOM = Map.ofEntries(
            Map.entry("random", Distribution.UNIFORM),
            Map.entry("uniform", Distribution.UNIFORM),
            Map.entry("random_uniform", Distribution.UNIFORM),
            Map.entry("normal", Distribution.NORMAL),
            Map.entry("lognormal", Distribution.LOGNORMAL),
            Map.entry("exprnd", Distribution.EXPONENTIAL),
            Map.entry("poisson", Distribution.POISSON),
            Map.entry("montecarlo", Distribution.MONTECARLO),
            Map.entry("triangular", Distribution.TRIANGULAR),
            Map.entry("weibull", Distribution.WEIBULL),
            Map.entry("logistic", Distribution.LOGISTIC),
            Map.entry("pareto", Distribution.PARETO),
            Map.entry("gamma", Distribution.GAMMA),
            Map.entry("beta", Distribution.BETA),
            Map.entry("binomial", Distribution.BINOMIAL),
            Map.entry("geometric", Distribution.GEOMETRIC),
            Map.entry("negbinomial", Distribution.NEGATIVE_BINOMIAL));

    static final Map<String, Term.LookupWay> LOOKUPS = Map.of(
            "lookup", Term.LookupWay.VALUE,
            "lookup_forward", Term.LookupWay.FORWARD,
            "lookupforward", Term.LookupWay.FORWARD,
            "lookup_backward", Term.LookupWay.BACKWARD,
            "lookupbackward", Term.LookupWay.BACKWARD,
            "lookup_extrapolate", Term.LookupWay.EXTRAPOLATED,
            "lookup_invert", Term.LookupWay.INVERSE,
            "lookupinv", Term.LookupWay.INVERSE,
            "lookup_slope", Term.LookupWay.SLOPE,
            "lookuparea", Term.LookupWay.AREA);

    private FunctionNames() {}

    /// All names in these tables.
    static List<String> listAll() {
        return Stream.of(UNARY, BINARY, ARRAY, RANDOM, LOOKUPS)
                .flatMap(names -> names.keySet().stream())
                .toList();
    }
}
