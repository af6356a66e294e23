package org.majorslist.sim.program;

import java.util.Set;
import org.majorslist.sim.equation.Expression;
import org.majorslist.sim.equation.Index;

/// Finds which of some functions an expression calls.
final class CallFinder {
    private final Set<String> wanted;
    private final Set<String> found;

    CallFinder(Set<String> wanted, Set<String> found) {
        this.wanted = wanted;
        this.found = found;
    }

    void look(Expression expression) {
        switch (expression) {
            case Expression.Literal l -> {}
            case Expression.Name n -> {}
            case Expression.Subscripted element -> element.indices().forEach(this::look);
            case Expression.Call call -> {
                if (call.function() instanceof Expression.Name name && wanted.contains(name.text())) {
                    found.add(name.text());
                }
                call.arguments().forEach(this::look);
            }
            case Expression.Prefix prefix -> look(prefix.operand());
            case Expression.Infix infix -> {
                look(infix.left());
                look(infix.right());
            }
            case Expression.Conditional c -> {
                look(c.condition());
                look(c.then());
                look(c.otherwise());
            }
            case Expression.Transposed t -> look(t.array());
        }
    }

    private void look(Index index) {
        if (index instanceof Index.At at) {
            look(at.value());
        }
    }
}
