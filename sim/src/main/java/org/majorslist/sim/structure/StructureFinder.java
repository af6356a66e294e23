package org.majorslist.sim.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorslist.sim.interpret.TermProbe;
import org.majorslist.sim.model.ModelPart;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.Role;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.program.ModelLowering;
import org.majorslist.sim.program.Program;

/// Finds links by reading the program, and their polarity by trying small changes along the model's own run.
final class StructureFinder {
    private final StockFlowModel model;
    private final Program program;
    private final Map<Integer, String> nameOf = new HashMap<>();
    private final Map<String, Map<String, String>> links = new LinkedHashMap<>();

    StructureFinder(StockFlowModel model) {
        this.model = model;
        program = ModelLowering.lower(model);
        program.outputs().forEach(output -> nameOf.put(output.slot(), variable(output.name())));
        for (int slot = 0; slot < program.slots(); slot++) {
            String owner = program.slotNames().get(slot);
            int hidden = owner.indexOf(" › ");
            if (hidden > 0) {
                nameOf.putIfAbsent(slot, variable(owner.substring(0, hidden)));
            }
        }
    }

    private static String variable(String element) {
        int bracket = element.indexOf('[');
        return bracket < 0 ? element : element.substring(0, bracket);
    }

    ModelStructure find() {
        new TermProbe(program, model.spec()).probe(this::note);
        var flat = new ArrayList<ModelStructure.Link>();
        links.forEach((from, targets) ->
                targets.forEach((to, polarity) -> flat.add(new ModelStructure.Link(from, to, polarity))));
        return new ModelStructure(variables(), flat, new LoopFinder(links).find());
    }

    private void note(int from, int to, String polarity) {
        String source = nameOf.get(from);
        String target = nameOf.get(to);
        if (source != null && target != null && !source.equals(target)) {
            links.computeIfAbsent(source, s -> new LinkedHashMap<>())
                    .merge(target, polarity, (a, b) -> a.equals(b) ? a : "?");
        }
    }

    private List<ModelStructure.Variable> variables() {
        Set<String> names = program.outputs().stream()
                .map(output -> variable(output.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.stream()
                .map(name -> new ModelStructure.Variable(name, kind(name)))
                .toList();
    }

    private String kind(String name) {
        String last = Names.key(name.substring(name.lastIndexOf('.') + 1));
        var parts = new ArrayList<ModelPart>(List.of(model.main()));
        parts.addAll(model.parts());
        return parts.stream()
                .flatMap(part -> part.variables().stream())
                .filter(v -> Names.key(v.name()).equals(last))
                .map(v -> switch (v.role()) {
                    case Role.Stock s -> "stock";
                    case Role.Flow f -> "flow";
                    case Role.Auxiliary a -> "auxiliary";
                    case Role.Table t -> "table";
                })
                .findFirst()
                .orElse("auxiliary");
    }
}
