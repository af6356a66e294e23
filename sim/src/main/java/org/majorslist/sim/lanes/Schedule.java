package org.majorslist.sim.lanes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts instructions of the same operation beside each other, as far as they do not need one another, so that one
/// call computes many of them.
final class Schedule {
    private final List<LaneCode.Instruction> instructions;
    private final List<List<Integer>> followers = new ArrayList<>();
    private final int[] waitsFor;
    private final Map<Operation, ArrayDeque<Integer>> ready = new LinkedHashMap<>();
    private final List<LaneCode.Instruction> ordered = new ArrayList<>();

    private Schedule(List<LaneCode.Instruction> instructions) {
        this.instructions = instructions;
        waitsFor = new int[instructions.size()];
        instructions.forEach(i -> followers.add(new ArrayList<>()));
        findOrder();
    }

    static List<LaneCode.Instruction> of(List<LaneCode.Instruction> instructions) {
        var schedule = new Schedule(instructions);
        schedule.run();
        return schedule.ordered;
    }

    /// An instruction comes after the last one that wrote what it reads, and after those that read what it writes.
    private void findOrder() {
        Map<Integer, Integer> writer = new HashMap<>();
        Map<Integer, List<Integer>> readers = new HashMap<>();
        for (int i = 0; i < instructions.size(); i++) {
            LaneCode.Instruction instruction = instructions.get(i);
            for (int row : instruction.reads()) {
                after(writer.get(row), i);
                readers.computeIfAbsent(row, r -> new ArrayList<>()).add(i);
            }
            for (int to : instruction.writes()) {
                after(writer.put(to, i), i);
                for (int reader : readers.getOrDefault(to, List.of())) {
                    after(reader, i);
                }
                readers.remove(to);
            }
        }
    }

    private void after(@Nullable Integer first, int second) {
        if (first != null && first != second) {
            followers.get(first).add(second);
            waitsFor[second]++;
        }
    }

    private void run() {
        for (int i = 0; i < waitsFor.length; i++) {
            if (waitsFor[i] == 0) {
                makeReady(i);
            }
        }
        while (!ready.isEmpty()) {
            Operation next = longest();
            ArrayDeque<Integer> batch = Objects.requireNonNull(ready.remove(next));
            batch.forEach(this::take);
        }
    }

    private void makeReady(int place) {
        ready.computeIfAbsent(instructions.get(place).operation(), o -> new ArrayDeque<>())
                .add(place);
    }

    private Operation longest() {
        return ready.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .orElseThrow()
                .getKey();
    }

    private void take(int place) {
        ordered.add(instructions.get(place));
        for (int follower : followers.get(place)) {
            if (--waitsFor[follower] == 0) {
                makeReady(follower);
            }
        }
    }
}
