package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.Storage;

/// Conveyors and queues, and the flows that they drive.
final class Machines {
    private final Lowering lowering;
    private final Flows flows;
    private final Map<Integer, MachineSlots> machineSlots = new HashMap<>();

    /// Where a conveyor or queue is in the program, and the slots beside it.
    record MachineSlots(int machine, int arrest, List<Integer> fractions, List<Node> ends, List<Node> leaks) {}

    Machines(Lowering lowering, Flows flows) {
        this.lowering = lowering;
        this.flows = flows;
    }

    static void requireOneEnd(Node conveyor, Role.Stock stock) {
        List<Node> ends = nodes(conveyor, stock.outflows()).stream()
                .filter(flow -> !leaks(flow))
                .toList();
        if (ends.size() > 1) {
            throw new LoweringFault(
                    "not-supported",
                    "two of its outflows leave at the end of the conveyor: \"" + ends.get(0).name + "\" and \""
                            + ends.get(1).name + "\"",
                    "Mark all but one with <leak/>.");
        }
    }

    /// A flow out of a conveyor or queue.
    Term driven(Node flow, int element, Node source, @Nullable Term raw) {
        if (!source.dimensions.equals(flow.dimensions)) {
            throw new LoweringFault(
                    "dimensions",
                    "it has other dimensions than \"" + source.name + "\", which it drains",
                    "Give it the same dimensions.");
        }
        MachineSlots slots = prepare(source, element);
        int machine = slots.machine();
        if (Flows.storage(source) instanceof Storage.Queue) {
            return fromQueue(flow, element, source, machine, raw);
        }
        var arguments = new ArrayList<Term>();
        arguments.add(new Term.Slot(slots.arrest()));
        slots.fractions().forEach(slot -> arguments.add(new Term.Slot(slot)));
        int leak = slots.leaks().indexOf(flow);
        if (leak >= 0) {
            lowering.program.compute(slots.fractions().get(leak), raw == null ? leakFraction(flow, element) : raw);
            return new Term.Held(machine, Term.HeldQuantity.LEAKAGE, leak, arguments);
        }
        return slots.ends().indexOf(flow) == 0
                ? new Term.Held(machine, Term.HeldQuantity.OUTFLOW, 0, arguments)
                : Terms.ZERO;
    }

    private Term leakFraction(Node flow, int element) {
        Map<String, String> options = ((Role.Flow) flow.variable.role()).options();
        String key = options.getOrDefault("leak", "").isBlank() ? "leak_fraction" : "leak";
        return option(options, key, Terms.ZERO, Scope.of(flow, element));
    }

    private Term fromQueue(Node flow, int element, Node source, int machine, @Nullable Term raw) {
        Term limit = raw == null ? Terms.number(Double.POSITIVE_INFINITY) : raw;
        Term oneBatch = Terms.ZERO;
        for (Node target : flows.filledBy(flow)) {
            if (Flows.storage(target) instanceof Storage.Conveyor conveyor) {
                limit = isLimiting(conveyor) ? room(target, element, flow) : Terms.number(Double.POSITIVE_INFINITY);
                oneBatch = takesOneBatch(conveyor) ? Terms.ONE : Terms.ZERO;
            }
        }
        var arguments = new ArrayList<Term>(List.of(oneBatch, limit));
        for (String before : ((Role.Stock) source.variable.role()).outflows()) {
            if (flow.equals(flow.home.nodes.get(Names.key(before)))) {
                break;
            }
            requireBlocking(flow, source, before);
            arguments.add(flows.rate(before, Scope.of(source, element)));
        }
        return new Term.Held(machine, Term.HeldQuantity.OUTFLOW, 0, arguments);
    }

    private static boolean takesOneBatch(Storage.Conveyor conveyor) {
        return flag(conveyor.options(), "discrete", false) && flag(conveyor.options(), "one_at_a_time", true);
    }

    /// An overflow runs only while the outflows before it are blocked; we know that for those that take all they can.
    private void requireBlocking(Node flow, Node queue, String before) {
        boolean overflow =
                flow.variable.role() instanceof Role.Flow role && role.options().containsKey("overflow");
        Node first = queue.home.nodes.get(Names.key(before));
        if (overflow
                && first != null
                && flows.filledBy(first).stream()
                        .anyMatch(target -> Flows.storage(target) instanceof Storage.Conveyor conveyor
                                && takesOneBatch(conveyor))) {
            throw new LoweringFault(
                    "not-supported",
                    "<overflow> is not supported after \"" + first.name + "\", which takes one batch at a time",
                    "Set one_at_a_time=\"false\" on the conveyor.");
        }
    }

    /// Enters the conveyor or queue of a stock's element, once.
    MachineSlots prepare(Node node, int element) {
        int slot = node.firstSlot + element;
        MachineSlots known = machineSlots.get(slot);
        if (known != null) {
            return known;
        }
        Role.Stock stock = (Role.Stock) node.variable.role();
        List<Node> inflows = nodes(node, stock.inflows());
        List<Node> outflows = nodes(node, stock.outflows());
        List<Node> leaks = outflows.stream().filter(Machines::leaks).toList();
        List<Node> ends = outflows.stream().filter(flow -> !leaks(flow)).toList();
        Scope scope = Scope.of(node, element);
        int arrest = lowering.program.slot(node.elementName(element) + " › arrest");
        var fractions = new ArrayList<Integer>();
        leaks.forEach(leak -> fractions.add(lowering.program.slot(leak.elementName(element) + " › leak fraction")));
        var slots = new MachineSlots(lowering.program.machines.size(), arrest, fractions, ends, leaks);
        machineSlots.put(slot, slots);
        lowering.program.machine(
                slot,
                Terms.ZERO,
                switch (stock.storage()) {
                    case Storage.Conveyor conveyor -> conveyor(node, element, conveyor.options(), inflows, slots);
                    case Storage.Queue queue ->
                        new MachineSpec.Queue(slot, slots(inflows, element), slots(outflows, element));
                    case Storage.Reservoir r -> throw new IllegalStateException("A reservoir is no conveyor.");
                });
        Map<String, String> options =
                stock.storage() instanceof Storage.Conveyor conveyor ? conveyor.options() : Map.of();
        lowering.program.compute(arrest, option(options, "arrest", Terms.ZERO, scope));
        return slots;
    }

    static boolean leaks(Node flow) {
        return flow.variable.role() instanceof Role.Flow role
                && (role.options().containsKey("leak") || role.options().containsKey("leak_fraction"));
    }

    private MachineSpec.Conveyor conveyor(
            Node node, int element, Map<String, String> options, List<Node> inflows, MachineSlots slots) {
        Scope scope = Scope.of(node, element);
        if (options.getOrDefault("len", "").isBlank()) {
            throw new LoweringFault("no-length", "the conveyor has no <len>", "Give its transit time.");
        }
        int transit = lowering.program.slot(node.elementName(element) + " › transit time");
        lowering.program.compute(transit, option(options, "len", Terms.ONE, scope));
        int sample = lowering.program.slot(node.elementName(element) + " › sample");
        lowering.program.compute(sample, option(options, "sample", Terms.ONE, scope));
        var outflows = new ArrayList<Node>(slots.ends());
        outflows.addAll(slots.leaks());
        var leakages = new ArrayList<MachineSpec.Leakage>();
        for (int k = 0; k < slots.leaks().size(); k++) {
            Map<String, String> leak =
                    ((Role.Flow) slots.leaks().get(k).variable.role()).options();
            leakages.add(new MachineSpec.Leakage(
                    share(leak, "leak_start", 0),
                    share(leak, "leak_end", 1),
                    slots.fractions().get(k)));
        }
        boolean exponential = flag(options, "exponential_leak", false) || flag(options, "exponential_leakage", false);
        return new MachineSpec.Conveyor(
                node.firstSlot + element,
                slots(inflows, element),
                slots(outflows, element),
                leakages,
                transit,
                sample,
                slots.arrest(),
                exponential,
                flag(options, "discrete", false),
                flag(options, "one_at_a_time", true));
    }

    private static double share(Map<String, String> options, String key, double otherwise) {
        try {
            return Math.clamp(
                    Double.parseDouble(options.getOrDefault(key, "" + otherwise).strip()), 0, 1);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static List<Node> nodes(Node stock, List<String> flows) {
        var nodes = new ArrayList<Node>();
        for (String flow : flows) {
            Node node = stock.home.nodes.get(Names.key(flow));
            if (node == null || !node.dimensions.equals(stock.dimensions)) {
                throw new LoweringFault(
                        "no-such-flow",
                        "its flow \"" + flow + "\" does not exist or has other dimensions",
                        "Add it, with the dimensions of the stock.");
            }
            nodes.add(node);
        }
        return nodes;
    }

    private static List<Integer> slots(List<Node> flows, int element) {
        return flows.stream().map(flow -> flow.firstSlot + element).toList();
    }

    static boolean isLimiting(Storage.Conveyor conveyor) {
        return conveyor.options().containsKey("capacity") || conveyor.options().containsKey("in_limit");
    }

    /// The rate that a conveyor with a capacity or an inflow limit has room for.
    Term room(Node conveyor, int element, Node flow) {
        MachineSlots slots = prepare(conveyor, element);
        Map<String, String> options = ((Storage.Conveyor) Flows.storage(conveyor)).options();
        Scope scope = Scope.of(conveyor, element);
        Term infinite = Terms.number(Double.POSITIVE_INFINITY);
        var arguments = new ArrayList<Term>();
        arguments.add(option(options, "capacity", infinite, scope));
        arguments.add(option(options, "in_limit", infinite, scope));
        Role.Stock role = (Role.Stock) conveyor.variable.role();
        role.outflows().forEach(outflow -> arguments.add(flows.rate(outflow, scope)));
        Term room = new Term.Held(slots.machine(), Term.HeldQuantity.ROOM, 0, arguments);
        for (String inflow : role.inflows()) {
            if (flow.equals(flow.home.nodes.get(Names.key(inflow)))) {
                break;
            }
            room = Terms.subtract(room, flows.rate(inflow, scope));
        }
        Term arrested = new Term.Slot(slots.arrest());
        return Terms.choice(arrested, Terms.ZERO, Terms.binary(BinaryFunction.MAX, room, Terms.ZERO));
    }

    private Term option(Map<String, String> options, String key, Term otherwise, Scope scope) {
        String text = options.getOrDefault(key, "");
        return text.isBlank() ? otherwise : lowering.expressions.lower(lowering.parse(text), scope);
    }

    private static boolean flag(Map<String, String> options, String key, boolean otherwise) {
        String text = options.getOrDefault(key, "").strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? (options.containsKey(key) || otherwise) : text.equals("true") || text.equals("1");
    }
}
