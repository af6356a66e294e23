package org.majorslist.sim.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds, for each link, the shortest feedback loop it is part of.
final class LoopFinder {
    private final Map<String, Map<String, String>> links;

    LoopFinder(Map<String, Map<String, String>> links) {
        this.links = links;
    }

    List<ModelStructure.Loop> find() {
        var found = new LinkedHashMap<List<String>, ModelStructure.Loop>();
        links.forEach((from, targets) -> targets.keySet().forEach(to -> {
            List<String> loop = shortest(to, from);
            if (!loop.isEmpty() && found.size() < 10 * ModelStructure.MOST_LOOPS) {
                List<String> turned = turned(loop);
                found.putIfAbsent(turned, new ModelStructure.Loop(turned, polarity(turned)));
            }
        }));
        return found.values().stream()
                .sorted(Comparator.comparingInt(
                                (ModelStructure.Loop loop) -> loop.variables().size())
                        .thenComparing(loop -> String.join(" ", loop.variables())))
                .limit(ModelStructure.MOST_LOOPS)
                .toList();
    }

    private List<String> shortest(String start, String goal) {
        Map<String, String> before = new HashMap<>();
        var waiting = new ArrayDeque<String>(List.of(start));
        before.put(start, "");
        while (!waiting.isEmpty() && !before.containsKey(goal)) {
            String at = waiting.removeFirst();
            for (String next : links.getOrDefault(at, Map.of()).keySet()) {
                if (before.putIfAbsent(next, at) == null) {
                    waiting.addLast(next);
                }
            }
        }
        var path = new ArrayList<String>();
        for (String at = before.containsKey(goal) ? goal : ""; !at.isEmpty(); at = before.getOrDefault(at, "")) {
            path.addFirst(at);
        }
        return path;
    }

    /// The same loop, begun at its first name, so that equal loops are equal.
    private static List<String> turned(List<String> loop) {
        int first = 0;
        for (int i = 1; i < loop.size(); i++) {
            first = loop.get(i).compareTo(loop.get(first)) < 0 ? i : first;
        }
        var turned = new ArrayList<>(loop.subList(first, loop.size()));
        turned.addAll(loop.subList(0, first));
        return turned;
    }

    private String polarity(List<String> loop) {
        int sign = 1;
        for (int i = 0; i < loop.size(); i++) {
            String link = links.getOrDefault(loop.get(i), Map.of()).getOrDefault(loop.get((i + 1) % loop.size()), "?");
            if (link.equals("?")) {
                return "?";
            }
            sign *= link.equals("+") ? 1 : -1;
        }
        return sign > 0 ? "+" : "-";
    }
}
