package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.Storage;

/// Stocks and the flows at them: net flows and the limits of non-negative stocks; [Machines] has conveyors and queues.
///
/// A non-negative stock lets out no more than it has: `stock / DT` and what flows in, less what the outflows before
/// this one in listing order take. A flow that drains two stocks is not limited (which of them would decide?); a
/// stock that would still fall below zero stays at zero.
final class Flows {
    private final Lowering lowering;
    private final Set<String> limitedByStockAlone;
    private final Map<Node, List<Node>> drains = new HashMap<>();
    private final Map<Node, List<Node>> fills = new HashMap<>();
    private final Machines machines;

    Flows(Lowering lowering, Set<String> limitedByStockAlone) {
        this.lowering = lowering;
        this.limitedByStockAlone = limitedByStockAlone;
        machines = new Machines(lowering, this);
    }

    /// Notes which flows fill and drain the stocks of an instance.
    void learn(Instance instance) {
        for (Node node : instance.nodes.values()) {
            if (node.variable.role() instanceof Role.Stock stock && node.home.equals(instance)) {
                stock.inflows().forEach(name -> note(fills, instance, name, node));
                stock.outflows().forEach(name -> note(drains, instance, name, node));
            }
        }
    }

    private static void note(Map<Node, List<Node>> map, Instance instance, String flow, Node stock) {
        Node node = instance.nodes.get(Names.key(flow));
        if (node != null) {
            map.computeIfAbsent(node, n -> new ArrayList<>()).add(stock);
        }
    }

    /// Whether a conveyor or queue decides a flow's rate, so that it needs no equation.
    boolean isDriven(Node flow) {
        return drains.getOrDefault(flow, List.of()).stream().anyMatch(stock -> !isReservoir(stock));
    }

    private static boolean isReservoir(Node stock) {
        return storage(stock) instanceof Storage.Reservoir;
    }

    static Storage storage(Node stock) {
        return ((Role.Stock) stock.variable.role()).storage();
    }

    /// The stocks that a flow fills.
    List<Node> filledBy(Node flow) {
        return fills.getOrDefault(flow, List.of());
    }

    /// Defines a stock.
    void stock(Node node, int element, Role.Stock stock, Term start) {
        Scope scope = Scope.of(node, element);
        int slot = node.firstSlot + element;
        switch (stock.storage()) {
            case Storage.Reservoir reservoir ->
                lowering.program.level(slot, start, net(stock, scope), stock.nonNegative());
            case Storage.Conveyor conveyor -> {
                Machines.requireOneEnd(node, stock);
                machines.prepare(node, element);
                lowering.program.initial.set(slot, start);
            }
            case Storage.Queue queue -> {
                machines.prepare(node, element);
                lowering.program.initial.set(slot, start);
            }
        }
    }

    private Term net(Role.Stock stock, Scope scope) {
        Term net = null;
        for (String inflow : stock.inflows()) {
            Term rate = rate(inflow, scope);
            net = net == null ? rate : Terms.add(net, rate);
        }
        for (String outflow : stock.outflows()) {
            Term rate = rate(outflow, scope);
            net = net == null ? Terms.unary(UnaryFunction.NEGATE, rate) : Terms.subtract(net, rate);
        }
        return net == null ? Terms.ZERO : net;
    }

    /// The rate of a flow, as an equation of a stock reads it.
    Term rate(String flow, Scope scope) {
        Scope outside = new Scope(scope.instance(), scope.self(), scope.element(), scope.bindings(), List.of(), false);
        return lowering.expressions.lower(new Expression.Name(List.of(Names.key(flow))), outside);
    }

    /// The rate of a flow after the limits of the stocks at its ends.
    ///
    /// @param raw its equation; `null` if it has none and a conveyor or queue drives it
    Term limited(Node node, int element, Role.Flow flow, @Nullable Term raw) {
        List<Node> sources = drains.getOrDefault(node, List.of());
        if (Machines.leaks(node) && sources.stream().noneMatch(source -> storage(source) instanceof Storage.Conveyor)) {
            throw new LoweringFault(
                    "not-supported",
                    "it is marked <leak>, but leaves no conveyor",
                    "Take the <leak> out, or list it as an outflow of a conveyor.");
        }
        for (Node source : sources) {
            if (!isReservoir(source)) {
                return machines.driven(node, element, source, raw);
            }
        }
        if (raw == null) {
            throw new LoweringFault("no-equation", "it has no equation", "Give it one.");
        }
        Term rate = flow.nonNegative() ? Terms.binary(BinaryFunction.MAX, raw, Terms.ZERO) : raw;
        if (sources.size() == 1 && ((Role.Stock) sources.getFirst().variable.role()).nonNegative()) {
            rate = drained(node, element, sources.getFirst(), rate);
        }
        return admitted(node, element, rate);
    }

    private Term drained(Node flow, int element, Node stock, Term rate) {
        if (!stock.dimensions.equals(flow.dimensions)) {
            return rate;
        }
        Role.Stock role = (Role.Stock) stock.variable.role();
        Scope scope = Scope.of(stock, element);
        Term available = Terms.divide(new Term.Slot(stock.firstSlot + element), Terms.STEP);
        if (!limitedByStockAlone.contains(stock.name)) {
            for (String inflow : role.inflows()) {
                available = Terms.add(available, rate(inflow, scope));
            }
        }
        for (String outflow : role.outflows()) {
            if (flow.equals(flow.home.nodes.get(Names.key(outflow)))) {
                break;
            }
            available = Terms.subtract(available, rate(outflow, scope));
        }
        return Terms.binary(BinaryFunction.MIN, rate, Terms.binary(BinaryFunction.MAX, available, Terms.ZERO));
    }

    /// A flow into a conveyor with a capacity or an inflow limit.
    private Term admitted(Node flow, int element, Term rate) {
        for (Node target : fills.getOrDefault(flow, List.of())) {
            if (storage(target) instanceof Storage.Conveyor conveyor && Machines.isLimiting(conveyor)) {
                return Terms.binary(BinaryFunction.MIN, rate, machines.room(target, element, flow));
            }
        }
        return rate;
    }
}
