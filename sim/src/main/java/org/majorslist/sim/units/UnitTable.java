package org.majorslist.sim.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorslist.sim.equation.EquationFault;
import org.majorslist.sim.equation.EquationParser;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.model.UnitDefinition;

/// The units a model knows: what it defines, their aliases, and plurals in -s.
final class UnitTable {
    private static final Set<String> PURE = Set.of("dimensionless", "dmnl", "unitless", "fraction", "1", "none");

    private final Map<String, UnitDefinition> definitions = new HashMap<>();
    private final Set<String> singulars = new HashSet<>();
    private final ModelUnit time;

    UnitTable(StockFlowModel model) {
        for (UnitDefinition unit : model.units()) {
            definitions.put(Names.key(unit.name()), unit);
            unit.aliases().forEach(alias -> definitions.putIfAbsent(Names.key(alias), unit));
        }
        String timeUnits = model.timeUnits().isBlank() ? "time" : model.timeUnits();
        singulars.add(singular(Names.key(timeUnits)));
        time = base(Names.key(timeUnits), 0);
    }

    ModelUnit time() {
        return time;
    }

    /// The unit that a text means; empty if it is no unit.
    Optional<ModelUnit> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return unit(EquationParser.parse(text), 0);
        } catch (EquationFault e) {
            return Optional.empty();
        }
    }

    private Optional<ModelUnit> unit(Expression expression, int depth) {
        return switch (expression) {
            case Expression.Literal number -> Optional.of(ModelUnit.NONE);
            case Expression.Name name -> Optional.of(base(name.text(), depth));
            case Expression.Infix infix -> infix(infix, depth);
            case Expression.Call c -> Optional.empty();
            case Expression.Subscripted s -> Optional.empty();
            case Expression.Prefix p -> Optional.empty();
            case Expression.Conditional c -> Optional.empty();
            case Expression.Transposed t -> Optional.empty();
        };
    }

    private Optional<ModelUnit> infix(Expression.Infix infix, int depth) {
        Optional<ModelUnit> left = unit(infix.left(), depth);
        if (infix.operator() == Expression.InfixOperator.POWER) {
            double power = infix.right() instanceof Expression.Literal number ? number.value() : Double.NaN;
            return Double.isNaN(power) ? Optional.empty() : left.map(l -> ModelUnit.NONE.times(l, power));
        }
        boolean times = infix.operator() == Expression.InfixOperator.TIMES;
        if (!times && infix.operator() != Expression.InfixOperator.DIVIDE) {
            return Optional.empty();
        }
        return left.flatMap(l -> unit(infix.right(), depth).map(r -> l.times(r, times ? 1 : -1)));
    }

    private ModelUnit base(String key, int depth) {
        if (PURE.contains(key)) {
            return ModelUnit.NONE;
        }
        UnitDefinition definition = definitions.get(key);
        if (definition == null) {
            definition = definitions.get(singular(key));
        }
        if (definition == null) {
            return ModelUnit.base(singular(key));
        }
        String name = Names.key(definition.name());
        if (PURE.contains(name) || definition.equation().strip().equals("1")) {
            return ModelUnit.NONE;
        }
        if (definition.equation().isBlank() || depth > 20) {
            return ModelUnit.base(singular(name));
        }
        return unitOf(definition, name, depth);
    }

    private ModelUnit unitOf(UnitDefinition definition, String name, int depth) {
        try {
            return unit(EquationParser.parse(definition.equation()), depth + 1).orElse(ModelUnit.base(singular(name)));
        } catch (EquationFault e) {
            return ModelUnit.base(singular(name));
        }
    }

    private static String singular(String key) {
        boolean plural = key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us");
        return plural ? key.substring(0, key.length() - 1) : key;
    }
}
