package org.majorslist.sim.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.equation.Expression.Name;

/// The builtins that remember: delays, smooths, forecasts, PREVIOUS, INIT, HISTORY.
///
/// Material delays and smooths become stocks of their own (XMILE 1.0, section 3.5.3): DELAY of order n holds the
/// input's initial value times the delay time, spread over n stocks; SMTH of order n starts at the input's value.
final class Memories {
    static final Set<String> NAMES = Set.of(
            "delay",
            "delay1",
            "delay3",
            "delayn",
            "smth1",
            "smth3",
            "smthn",
            "trend",
            "forcst",
            "previous",
            "init",
            "initial",
            "history",
            "npv",
            "derivn",
            "delay_fixed",
            "delay1i",
            "delay3i",
            "smooth",
            "smoothi",
            "smooth3",
            "smooth3i",
            "sample_if_true",
            "active_initial",
            "delay_n",
            "smooth_n");
    private static final int HIGHEST_ORDER = 1000;

    private final Lowering lowering;

    Memories(Lowering lowering) {
        this.lowering = lowering;
    }

    Optional<Term> call(String name, List<Expression> arguments, Scope scope) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        var call = new Call(name, arguments, scope);
        return Optional.of(
                switch (name) { // open set: names are text; NAMES lists these
                    case "delay", "delay_fixed" -> delay(call);
                    case "delay1", "delay1i" -> material(call, 1, 2);
                    case "delay3", "delay3i" -> material(call, 3, 2);
                    case "delayn" -> material(call, order(call, 2), 3);
                    case "smth1", "smooth", "smoothi" -> smooth(call, 1, 2);
                    case "smth3", "smooth3", "smooth3i" -> smooth(call, 3, 2);
                    case "smthn" -> smooth(call, order(call, 2), 3);
                    case "delay_n" -> material(call, order(call, 3), 2);
                    case "smooth_n" -> smooth(call, order(call, 3), 2);
                    case "trend" -> trend(call, 2);
                    case "forcst" -> forecast(call);
                    case "previous" -> previous(call);
                    case "init", "initial" -> lowering.program.frozen(scope, "initial value", call.term(0));
                    case "history" -> history(call);
                    case "npv" -> presentValue(call);
                    case "derivn" -> derivative(call);
                    case "sample_if_true" -> sample(call);
                    case "active_initial" -> lowering.program.active(call.scope, call.term(0), call.term(1));
                    default -> throw new IllegalStateException("No such builtin: " + name);
                });
    }

    private final class Call {
        final String name;
        final List<Expression> arguments;
        final Scope scope;

        Call(String name, List<Expression> arguments, Scope scope) {
            this.name = name;
            this.arguments = arguments;
            this.scope = scope;
        }

        Term term(int place) {
            if (place >= arguments.size()) {
                throw new LoweringFault(
                        "arguments",
                        name.toUpperCase(Locale.ROOT) + " needs at least " + (place + 1) + " arguments, not "
                                + arguments.size(),
                        "Mend the call.");
            }
            return lowering.expressions.lower(arguments.get(place), scope);
        }

        boolean has(int place) {
            return place < arguments.size();
        }

        Term.Slot slot(int place, String what) {
            return lowering.program.computed(scope, what, term(place));
        }

        Term initial(int place, Term otherwise) {
            return has(place) ? term(place) : otherwise;
        }
    }

    private int order(Call call, int place) {
        double order = lowering.structuralConstant(call.term(place)).orElseThrow(() -> notConstant(call));
        if (!(order >= 1 && order <= HIGHEST_ORDER)) {
            throw new LoweringFault(
                    "order",
                    "the order of " + call.name.toUpperCase(Locale.ROOT) + " is " + order,
                    "Use a whole number from 1 to " + HIGHEST_ORDER + ".");
        }
        return (int) Math.rint(order);
    }

    private static LoweringFault notConstant(Call call) {
        return new LoweringFault(
                "order",
                "the order of " + call.name.toUpperCase(Locale.ROOT) + " changes while the model runs",
                "Make it a constant.");
    }

    /// DELAY(input, delay time, initial): the input so long ago, and at least one step ago.
    private Term delay(Call call) {
        Term.Slot input = call.slot(0, "input");
        Term time = call.term(1);
        Term initial = lowering.program.frozen(call.scope, "initial", call.initial(2, input));
        return new Term.Past(lowering.program.history(input), Term.PastWay.AGO, time, initial);
    }

    private Term material(Call call, int order, int initialPlace) {
        Term.Slot input = call.slot(0, "input");
        Term.Slot stage =
                lowering.program.computed(call.scope, "stage time", Terms.divide(call.term(1), Terms.number(order)));
        Term start = Terms.multiply(call.initial(initialPlace, input), stage);
        Term arriving = input;
        for (int i = 1; i <= order; i++) {
            Term from = arriving;
            Term.Slot held = lowering.program.hiddenLevel(
                    call.scope, "stage " + i, start, level -> Terms.subtract(from, Terms.divide(level, stage)));
            arriving = lowering.program.computed(call.scope, "stage outflow " + i, Terms.divide(held, stage));
        }
        return arriving;
    }

    private Term smooth(Call call, int order, int initialPlace) {
        Term.Slot input = call.slot(0, "input");
        Term.Slot stage =
                lowering.program.computed(call.scope, "stage time", Terms.divide(call.term(1), Terms.number(order)));
        Term start = call.initial(initialPlace, input);
        Term arriving = input;
        for (int i = 1; i <= order; i++) {
            Term from = arriving;
            arriving = lowering.program.hiddenLevel(
                    call.scope, "stage " + i, start, level -> Terms.divide(Terms.subtract(from, level), stage));
        }
        return arriving;
    }

    /// TREND(input, averaging time, initial trend): fractional growth of the input over its average.
    private Term trend(Call call, int initialPlace) {
        Term.Slot input = call.slot(0, "input");
        Term.Slot time = call.slot(1, "averaging time");
        Term initial = call.initial(initialPlace, Terms.ZERO);
        Term start = Terms.divide(input, Terms.add(Terms.ONE, Terms.multiply(initial, time)));
        Term.Slot average = lowering.program.hiddenLevel(
                call.scope, "average", start, level -> Terms.divide(Terms.subtract(input, level), time));
        return Terms.binary(BinaryFunction.SAFE_DIVIDE, Terms.subtract(input, average), Terms.multiply(average, time));
    }

    /// FORCST(input, averaging time, horizon, initial trend): the input carried on along its trend.
    private Term forecast(Call call) {
        Term.Slot input = call.slot(0, "input");
        Term growth = Terms.multiply(trend(call, 3), call.term(2));
        return Terms.multiply(input, Terms.add(Terms.ONE, growth));
    }

    private Term previous(Call call) {
        Term initial = call.initial(1, Terms.ZERO);
        Term source = isSelf(call.arguments.getFirst()) ? self(call.scope) : null;
        return lowering.program.memory(
                call.scope,
                "previous value",
                initial,
                before -> source instanceof Term.Slot slot ? slot : call.slot(0, "value"));
    }

    private static boolean isSelf(Expression expression) {
        return expression instanceof Name name && name.text().equals("self");
    }

    private static Term self(Scope scope) {
        Node self = scope.self();
        if (self == null) {
            throw new LoweringFault("self", "SELF stands outside a variable", "Name the variable instead.");
        }
        return new Term.Slot(self.firstSlot + scope.element());
    }

    private Term history(Call call) {
        Term.Slot source = call.slot(0, "value");
        Term initial = lowering.program.frozen(call.scope, "initial", source);
        return new Term.Past(lowering.program.history(source), Term.PastWay.AT, call.term(1), initial);
    }

    /// NPV(stream, discount rate, initial value, factor): what has flowed so far, discounted to the start.
    private Term presentValue(Call call) {
        Term.Slot stream = call.slot(0, "stream");
        Term.Slot rate = call.slot(1, "discount rate");
        Term.Slot discount = lowering.program.hiddenLevel(
                call.scope,
                "discount factor",
                Terms.ONE,
                level -> Terms.unary(UnaryFunction.NEGATE, Terms.multiply(level, rate)));
        Term.Slot sum = lowering.program.hiddenLevel(
                call.scope, "present value", call.initial(2, Terms.ZERO), level -> Terms.multiply(stream, discount));
        Term now = Terms.multiply(Terms.multiply(stream, Terms.STEP), discount);
        return Terms.multiply(Terms.add(sum, now), call.initial(3, Terms.ONE));
    }

    /// DERIVN(input, n): the n-th difference quotient over DT.
    private Term derivative(Call call) {
        Term order = call.initial(1, Terms.ONE);
        double n = lowering.structuralConstant(order).orElseThrow(() -> notConstant(call));
        Term value = call.slot(0, "value");
        for (int i = 0; i < Math.min(n, 10); i++) {
            Term.Slot now = lowering.program.computed(call.scope, "value", value);
            Term.Slot before = lowering.program.memory(call.scope, "value before", now, level -> now);
            value = Terms.divide(Terms.subtract(now, before), Terms.STEP);
        }
        return value;
    }

    private Term sample(Call call) {
        return lowering.program.memorySampling(call.scope, call.term(0), call.term(1), call.initial(2, Terms.ZERO));
    }
}
