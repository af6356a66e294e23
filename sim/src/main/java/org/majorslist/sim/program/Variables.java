package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Fault;
import org.majorslist.sim.equation.EquationParser;
import org.majorslist.sim.model.Dimension;
import org.majorslist.sim.model.Equation;
import org.majorslist.sim.model.ModelPart;
import org.majorslist.sim.model.Module;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.Variable;

/// Gives every variable of every use of a part its slots, and its equations their terms.
final class Variables {
    private static final int DEEPEST = 40;

    private final Lowering lowering;
    private final Flows flows;
    private final ElementEquations equations;
    private final Set<Integer> defined = new HashSet<>();
    private final Set<Node> tabled = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Node> all = new ArrayList<>();
    private final Map<Node, Node> fedBy = new HashMap<>(); // inputs of modules, and what they are connected to
    private int depth;

    Variables(Lowering lowering, Set<String> limitedByStockAlone) {
        this.lowering = lowering;
        flows = new Flows(lowering, limitedByStockAlone);
        equations = new ElementEquations(lowering);
    }

    List<Fault> faults() {
        return faults;
    }

    List<Node> all() {
        return all;
    }

    /// Declares the variables of the whole model, and feeds the inputs of its modules.
    void declareAll(Instance root) {
        declare(root);
        connect(root);
        fedBy.keySet().forEach(this::source);
        follow(root);
    }

    private void declare(Instance instance) {
        if (++depth > DEEPEST) {
            throw new LoweringFault(
                    "modules", "modules are nested deeper than " + DEEPEST + " levels", "Nest them less deep.");
        }
        for (Variable variable : instance.part.variables()) {
            declare(instance, variable);
        }
        for (Module module : instance.part.modules()) {
            Instance inside =
                    new Instance(instance.prefix + Names.display(module.name()) + ".", part(module), instance);
            instance.modules.put(Names.key(module.name()), inside);
            declare(inside);
        }
        depth--;
    }

    private void connect(Instance instance) {
        instance.part.modules().forEach(module -> connect(instance, module));
        instance.modules.values().forEach(this::connect);
    }

    /// Puts in the place of each module's input what it is fed by in the end, through any number of modules.
    private void follow(Instance instance) {
        instance.nodes.replaceAll((key, node) -> source(node));
        flows.learn(instance);
        instance.modules.values().forEach(this::follow);
    }

    private Node source(Node node) {
        Node at = node;
        for (int i = 0; fedBy.containsKey(at) && i <= fedBy.size(); i++) {
            at = fedBy.getOrDefault(at, at);
        }
        if (fedBy.containsKey(at)) {
            throw new LoweringFault(
                    "connection",
                    "the input \"" + node.name + "\" is connected to itself, through other modules",
                    "Connect it to a variable that is computed.");
        }
        return at;
    }

    private ModelPart part(Module module) {
        return lowering.model.parts().stream()
                .filter(part -> Names.key(part.name()).equals(Names.key(module.part())))
                .findFirst()
                .orElseThrow(() -> new LoweringFault(
                        "no-such-module",
                        "there is no model \"" + module.part() + "\" for module \"" + module.name() + "\" at line "
                                + module.line(),
                        "Add a <model> of that name."));
    }

    private void declare(Instance instance, Variable variable) {
        String key = Names.key(variable.name());
        var dimensions = new ArrayList<Dimension>();
        for (String name : variable.dimensions()) {
            Dimension dimension = lowering.findDimension(Names.key(name));
            if (dimension == null) {
                fault(
                        variable,
                        new LoweringFault(
                                "no-such-dimension",
                                "there is no dimension \"" + name + "\"",
                                "Declare it in <dimensions>."));
                return;
            }
            dimensions.add(dimension);
        }
        if (instance.nodes.containsKey(key)) {
            fault(
                    variable,
                    new LoweringFault(
                            "twice",
                            "there are two variables of this name",
                            "Rename one; case and blanks do not tell them apart."));
            return;
        }
        String name = instance.prefix + Names.display(variable.name());
        Node node = new Node(name, variable, dimensions, lowering.program.names.size(), instance);
        for (int i = 0; i < node.size; i++) {
            int slot = lowering.program.slot(node.elementName(i));
            lowering.owners.put(slot, node);
        }
        instance.nodes.put(key, node);
        all.add(node);
    }

    private void connect(Instance around, Module module) {
        for (Module.Connection connection : module.connections()) {
            List<String> to = path(connection.to());
            Instance target = around.modules.get(to.size() > 1 ? to.getFirst() : Names.key(module.name()));
            Node from = find(around, connection.from());
            if (target == null || from == null) {
                faults.add(new Fault(
                        "connection",
                        "<connect to=\"" + connection.to() + "\" from=\"" + connection.from() + "\"> finds no variable",
                        lowering.model.source() + ":" + module.line(),
                        "Name variables that exist, such as to=\"input\" from=\"module.output\"."));
                continue;
            }
            Node input = target.nodes.putIfAbsent(to.getLast(), from);
            if (input != null && !input.equals(from)) {
                fedBy.put(input, from);
                all.remove(input);
            }
        }
    }

    private static @Nullable Node find(Instance around, String written) {
        List<String> from = path(written);
        Node near = around.findHere(from);
        if (near != null) {
            return near;
        }
        Node outer = around.parent == null ? null : around.parent.findHere(from);
        return outer == null ? around.root().findHere(from) : outer;
    }

    /// The parts of a path; full stops inside quotation marks do not part it.
    private static List<String> path(String written) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (char c : written.strip().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                parts.add(Names.key(part.toString()));
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(Names.key(part.toString()));
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? List.of("") : parts;
    }

    void defineAll(Instance instance) {
        for (Node node : List.copyOf(instance.nodes.values())) {
            if (node.home.equals(instance)) {
                defineAll(node);
            }
        }
        instance.modules.values().forEach(this::defineAll);
    }

    private void defineAll(Node node) {
        for (int element = 0; element < node.size; element++) {
            define(node, element);
        }
    }

    /// Gives one element its term, once; other equations may ask for it before its turn.
    void define(Node node, int element) {
        if (!defined.add(node.firstSlot + element)) {
            return;
        }
        try {
            defineTables(node);
            Scope scope = Scope.of(node, element);
            Equation equation = equations.find(node, element);
            if (equation == null || isTableOnly(node, equation)) {
                return;
            }
            switch (node.variable.role()) {
                case Role.Auxiliary auxiliary -> compute(node, element, value(node, element, equation, scope));
                case Role.Flow flow ->
                    compute(node, element, flows.limited(node, element, flow, rawFlow(node, element, equation, scope)));
                case Role.Stock stock -> {
                    Term start = value(node, element, equation, scope);
                    flows.stock(node, element, stock, start);
                }
                case Role.Table table -> {}
            }
        } catch (LoweringFault fault) {
            fault(node.variable, fault);
        }
    }

    private void compute(Node node, int element, Term term) {
        lowering.program.compute(node.firstSlot + element, term);
    }

    private @Nullable Term rawFlow(Node node, int element, Equation equation, Scope scope) {
        boolean empty = EquationParser.isEmpty(equation.text());
        return empty && flows.isDriven(node) ? null : value(node, element, equation, scope);
    }

    private boolean isTableOnly(Node node, Equation equation) {
        boolean stockOrFlow = node.variable.role() instanceof Role.Stock || flows.isDriven(node);
        return !stockOrFlow && equation.function() != null && EquationParser.isEmpty(equation.text());
    }

    private Term value(Node node, int element, Equation equation, Scope scope) {
        if (EquationParser.isEmpty(equation.text())) {
            throw new LoweringFault("no-equation", "it has no equation", "Give it one, or connect it to a variable.");
        }
        Term term = lowering.expressions.lower(lowering.parse(equation.text()), scope);
        int table = node.tables[element];
        return table < 0 || node.variable.role() instanceof Role.Stock
                ? term
                : new Term.Lookup(table, Term.LookupWay.VALUE, term);
    }

    /// Enters the graphical functions of a variable, once.
    void defineTables(Node node) {
        if (!tabled.add(node)) {
            return;
        }
        for (int element = 0; element < node.size; element++) {
            Equation equation = equations.find(node, element);
            if (equation != null && equation.function() != null) {
                boolean same = element > 0
                        && equation.equals(equations.find(node, element - 1))
                        && equation.subscripts().isEmpty();
                if (!same) {
                    lowering.program.tables.add(Table.of(node.elementName(element), equation.function()));
                }
                node.tables[element] = lowering.program.tables.size() - 1;
            }
        }
    }

    private void fault(Variable variable, LoweringFault fault) {
        String where = lowering.model.source() + ":" + variable.line() + ": \"" + Names.display(variable.name()) + "\"";
        Fault worded = fault.at(where);
        if (faults.size() < 50 && !faults.contains(worded)) {
            faults.add(worded);
        }
    }
}
