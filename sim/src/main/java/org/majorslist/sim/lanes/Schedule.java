package org.majorslist.sim.lanes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts instructions of the same operation beside each other, as far as possible, so that one call computes many of
/// them.
///
/// An operation goes on as long as it has instructions that need wait for nothing. Then comes the one of which the
/// largest share is ready: one that is put off gathers more of its instructions.
final class Schedule {
    private final List<LaneCode.Instruction> instructions;
    private final List<List<Integer>> followers = new ArrayList<>();
    private final int[] waitsFor;
    private final Map<Operation, ArrayDeque<Integer>> ready = new LinkedHashMap<>();
    private final Map<Operation, Integer> left = new HashMap<>();
    private final List<LaneCode.Instruction> ordered = new ArrayList<>();

    private Schedule(List<LaneCode.Instruction> instructions) {
        this.instructions = instructions;
        waitsFor = new int[instructions.size()];
        for (LaneCode.Instruction instruction : instructions) {
            followers.add(new ArrayList<>());
            left.merge(instruction.operation(), 1, Integer::sum);
        }
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
        Operation last = null;
        while (!ready.isEmpty()) {
            Operation next = last != null && ready.containsKey(last) ? last : ripest();
            ArrayDeque<Integer> batch = Objects.requireNonNull(ready.remove(next));
            left.merge(next, -batch.size(), Integer::sum);
            batch.forEach(this::take);
            last = next;
        }
    }

    private void makeReady(int place) {
        ready.computeIfAbsent(instructions.get(place).operation(), o -> new ArrayDeque<>())
                .add(place);
    }

    private Operation ripest() {
        Comparator<Operation> byShare = Comparator.comparingDouble(
                operation -> (double) count(operation) / Objects.requireNonNull(left.get(operation)));
        return ready.keySet().stream()
                .max(byShare.thenComparingInt(this::count))
                .orElseThrow();
    }

    private int count(Operation operation) {
        return Objects.requireNonNull(ready.get(operation)).size();
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
