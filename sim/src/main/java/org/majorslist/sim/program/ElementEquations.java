package org.majorslist.sim.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.sim.model.Dimension;
import org.majorslist.sim.model.Equation;
import org.majorslist.sim.model.Names;

/// Which of a variable's equations an element has.
final class ElementEquations {
    private final Lowering lowering;

    ElementEquations(Lowering lowering) {
        this.lowering = lowering;
    }

    /// The equation of an element: the last that names it, so that an element's own comes before a common one.
    @Nullable
    Equation find(Node node, int element) {
        List<Equation> equations = node.variable.equations();
        if (!equations.isEmpty() && equations.getFirst().subscripts().equals(List.of("#"))) {
            return element < equations.size() ? equations.get(element) : null;
        }
        int[] indices = node.indices(element);
        Equation found = null;
        for (Equation equation : equations) {
            if (matches(node, indices, equation)) {
                found = equation;
            }
        }
        if (found == null && !equations.isEmpty()) {
            throw new LoweringFault(
                    "no-equation",
                    "element " + node.elementName(element) + " has no equation",
                    "Add an <element> for it.");
        }
        return found;
    }

    private boolean matches(Node node, int[] indices, Equation equation) {
        if (equation.subscripts().isEmpty()) {
            return true;
        }
        if (equation.subscripts().size() != indices.length) {
            return false;
        }
        for (int d = 0; d < indices.length; d++) {
            String wanted = equation.subscripts().get(d);
            String element = node.dimensions.get(d).elements().get(indices[d]);
            Dimension range = lowering.findDimension(Names.key(wanted));
            boolean named = Names.key(wanted).equals(Names.key(element));
            boolean numbered = wanted.equals(Integer.toString(indices[d] + 1))
                    && node.dimensions.get(d).indexOf(wanted) < 0;
            if (!named && !numbered && !wanted.equals("*") && (range == null || range.indexOf(element) < 0)) {
                return false;
            }
        }
        return true;
    }
}
