package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds inputs for which a table has no rule, rules that overlap where one only may answer, and rules
/// that never answer.
///
/// Every column is cut into pieces at the values its cells name; one value stands for each piece, so
/// the search is exact. Pieces that leave the same rules are walked once.
public final class TableCheck {
    private final DecisionTable table;
    private final UnaryTest[][] tests;
    private final List<List<Object>> pieces;
    private final Set<String> walked = new HashSet<>();
    private final Map<String, Object> chosen = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final BitSet answered = new BitSet();

    private TableCheck(DecisionTable table) {
        this.table = table;
        this.tests = table.rules().stream()
                .map(rule -> rule.inputEntries().stream().map(UnaryTest::parse).toArray(UnaryTest[]::new))
                .toArray(UnaryTest[][]::new);
        this.pieces = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            pieces.add(Pieces.of(table, i, tests));
        }
    }

    /// Checks a table.
    ///
    /// @param table one whose cells are plain tests
    /// @return what is wrong, one line each; empty if nothing is
    public static List<String> findings(DecisionTable table) {
        var check = new TableCheck(table);
        var all = new BitSet();
        all.set(0, check.tests.length);
        check.walk(0, all);
        if (table.hitPolicy() == HitPolicy.FIRST) {
            check.reportSilentRules();
        }
        return List.copyOf(check.findings);
    }

    private void walk(int column, BitSet active) {
        if (column == pieces.size()) {
            judge(active);
            return;
        }
        if (!walked.add(column + ":" + active)) {
            return;
        }
        String name = table.inputs().get(column).expression();
        var seen = new HashMap<BitSet, Object>();
        for (Object piece : pieces.get(column)) {
            BitSet left = leftBy(column, piece, active);
            if (seen.putIfAbsent(left, piece) == null) {
                chosen.put(name, piece);
                walk(column + 1, left);
            }
        }
        chosen.remove(name);
    }

    private BitSet leftBy(int column, Object piece, BitSet active) {
        var left = new BitSet();
        active.stream().filter(rule -> tests[rule][column].matches(piece)).forEach(left::set);
        return left;
    }

    private void judge(BitSet active) {
        if (active.isEmpty() && table.hitPolicy() != HitPolicy.COLLECT) {
            findings.add("no rule of \"" + table.name() + "\" for " + chosen);
        }
        if (active.cardinality() > 1 && table.hitPolicy() == HitPolicy.UNIQUE) {
            findings.add("rules " + ids(active) + " of \"" + table.name() + "\" overlap at " + chosen);
        }
        Optional.of(active.nextSetBit(0)).filter(first -> first >= 0).ifPresent(answered::set);
    }

    private void reportSilentRules() {
        for (int rule = 0; rule < tests.length; rule++) {
            if (!answered.get(rule)) {
                findings.add("rule " + table.rules().get(rule).id() + " of \"" + table.name() + "\" never answers");
            }
        }
    }

    private List<String> ids(BitSet active) {
        return active.stream().mapToObj(rule -> table.rules().get(rule).id()).toList();
    }
}
