package org.majorslist.sim.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorslist.sim.equation.EquationFault;
import org.majorslist.sim.equation.EquationParser;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Equation;
import org.majorslist.sim.model.ModelPart;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.model.Variable;

/// Checks the units of every equation, and infers those that are not declared.
///
/// A number in an equation takes the unit that is needed. What is not declared and cannot be inferred is passed
/// over; so is an equation that is no equation, which the compiler refuses with its own words.
public final class UnitCheck {
    private static final int ROUNDS = 20;

    private final UnitTable table;
    private final ModelPart part;
    private final Map<String, ModelUnit> known = new HashMap<>();
    private final List<UnitFinding> findings = new ArrayList<>();

    private UnitCheck(UnitTable table, ModelPart part) {
        this.table = table;
        this.part = part;
        for (Variable variable : part.variables()) {
            table.parse(variable.units()).ifPresent(unit -> known.put(Names.key(variable.name()), unit));
        }
    }

    /// Checks a model.
    ///
    /// @param model the model as declared
    /// @return what does not fit, in the order of the file; empty if all fits
    public static List<UnitFinding> check(StockFlowModel model) {
        var table = new UnitTable(model);
        var findings = new ArrayList<UnitFinding>();
        var parts = new ArrayList<ModelPart>(List.of(model.main()));
        parts.addAll(model.parts());
        for (ModelPart part : parts) {
            var check = new UnitCheck(table, part);
            check.infer();
            check.compare();
            findings.addAll(check.findings);
        }
        return findings;
    }

    /// The units of a part's variables, declared or inferred.
    ///
    /// @param model the model as declared
    /// @return a unit a variable, by `Names.key`; what is unknown is left out
    public static Map<String, ModelUnit> units(StockFlowModel model) {
        var check = new UnitCheck(new UnitTable(model), model.main());
        check.infer();
        return Map.copyOf(check.known);
    }

    private void infer() {
        for (int round = 0; round < ROUNDS; round++) {
            boolean learnt = false;
            for (Variable variable : part.variables()) {
                String key = Names.key(variable.name());
                if (!known.containsKey(key)) {
                    Optional<ModelUnit> unit = inferred(variable);
                    unit.ifPresent(u -> known.put(key, u));
                    learnt |= unit.isPresent();
                }
            }
            if (!learnt) {
                return;
            }
        }
    }

    private Optional<ModelUnit> inferred(Variable variable) {
        if (variable.equations().isEmpty() || variable.equations().getFirst().function() != null) {
            return Optional.empty();
        }
        return expression(variable.equations().getFirst())
                .flatMap(e -> new UnitInference(table, known).of(e).unit());
    }

    private static Optional<Expression> expression(Equation equation) {
        try {
            return EquationParser.isEmpty(equation.text())
                    ? Optional.empty()
                    : Optional.of(EquationParser.parse(equation.text()));
        } catch (EquationFault e) {
            return Optional.empty();
        }
    }

    private void compare() {
        for (Variable variable : part.variables()) {
            for (Equation equation : variable.equations()) {
                expression(equation).ifPresent(e -> compare(variable, equation, e));
            }
            if (variable.role() instanceof Role.Stock stock) {
                stock.inflows().forEach(flow -> compareFlow(variable, flow));
                stock.outflows().forEach(flow -> compareFlow(variable, flow));
            }
        }
    }

    private void compare(Variable variable, Equation equation, Expression expression) {
        UnitInference inference = new UnitInference(table, known);
        UnitInference.Result result = inference.of(expression);
        String name = Names.display(variable.name());
        inference
                .faults()
                .forEach(what ->
                        findings.add(new UnitFinding(name, equation.line(), what, inference.reasons(expression))));
        ModelUnit declared = known.get(Names.key(variable.name()));
        boolean checkable = equation.function() == null
                && !variable.units().isBlank()
                && inference.faults().isEmpty();
        if (checkable && declared != null && result.unit().isPresent()) {
            ModelUnit given = result.unit().get();
            if (!given.equals(declared)) {
                findings.add(new UnitFinding(
                        name,
                        equation.line(),
                        "its unit is " + declared + ", but its equation gives " + given,
                        inference.reasons(expression)));
            }
        }
    }

    private void compareFlow(Variable stock, String flow) {
        ModelUnit held = known.get(Names.key(stock.name()));
        ModelUnit rate = known.get(Names.key(flow));
        if (held != null && rate != null && !held.times(table.time(), -1).equals(rate)) {
            findings.add(new UnitFinding(
                    Names.display(flow),
                    stock.line(),
                    "it flows in " + rate + ", but the stock \"" + Names.display(stock.name()) + "\" needs "
                            + held.times(table.time(), -1),
                    "the stock is in " + held + " and time is in " + table.time()));
        }
    }
}
