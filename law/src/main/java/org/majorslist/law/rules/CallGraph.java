package org.majorslist.law.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which nodes of a DMN file require or call which, by name.
final class CallGraph {
    private final Map<String, String> nameById = new LinkedHashMap<>();
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    void node(String name, String id) {
        nameById.put(id, name);
        texts.computeIfAbsent(name, key -> new StringBuilder());
    }

    void call(String caller, String calledId) {
        calls.computeIfAbsent(caller, key -> new HashSet<>()).add(calledId);
    }

    void text(String node, String text) {
        texts.computeIfAbsent(node, key -> new StringBuilder()).append(' ').append(text);
    }

    /// A node from which it can be reached again.
    Optional<String> findCycle() {
        Map<String, Set<String>> edges = edges();
        return edges.keySet().stream()
                .filter(name -> reaches(name, name, edges, new HashSet<>()))
                .findFirst();
    }

    private static boolean reaches(String from, String goal, Map<String, Set<String>> edges, Set<String> seen) {
        for (String next : edges.getOrDefault(from, Set.of())) {
            if (next.equals(goal) || (seen.add(next) && reaches(next, goal, edges, seen))) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Set<String>> edges() {
        var edges = new LinkedHashMap<String, Set<String>>();
        texts.forEach((caller, text) -> texts.keySet().stream()
                .filter(called -> !called.isEmpty() && calledIn(text.toString(), called))
                .forEach(called ->
                        edges.computeIfAbsent(caller, key -> new HashSet<>()).add(called)));
        calls.forEach((caller, ids) -> ids.forEach(
                id -> edges.computeIfAbsent(caller, key -> new HashSet<>()).add(nameById.getOrDefault(id, id))));
        return edges;
    }

    /// A call is the name before a bracket, or the name alone as in an invocation.
    private static boolean calledIn(String text, String name) {
        return text.strip().equals(name)
                || Pattern.compile("(?<![\\w\"])" + Pattern.quote(name) + "\\s*\\(")
                        .matcher(text)
                        .find();
    }
}
