package org.majorslist.sim.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.model.ModelPart;

/// One use of a part of the model: the main part, a module, or a macro at the place where it is called.
final class Instance {
    final String prefix;
    final ModelPart part;
    final @Nullable Instance parent;
    final Map<String, Node> nodes = new LinkedHashMap<>();
    final Map<String, Instance> modules = new LinkedHashMap<>();
    final Map<String, Term> arguments = new LinkedHashMap<>(); // of a macro

    Instance(String prefix, ModelPart part, @Nullable Instance parent) {
        this.prefix = prefix;
        this.part = part;
        this.parent = parent;
    }

    /// Looks a name up here, then around here.
    @Nullable
    Node find(List<String> path) {
        Node found = findHere(path);
        if (found == null && parent != null && (path.size() > 1 || !arguments.isEmpty())) {
            return parent.find(path);
        }
        return found;
    }

    /// Looks a name up here only.
    @Nullable
    Node findHere(List<String> path) {
        Instance at = this;
        for (int i = 0; i + 1 < path.size() && at != null; i++) {
            if (path.get(i).isEmpty()) {
                continue;
            }
            at = at.modules.get(path.get(i));
        }
        return at == null ? null : at.nodes.get(path.getLast());
    }

    Instance root() {
        Instance at = this;
        while (at.parent != null) {
            at = at.parent;
        }
        return at;
    }
}
