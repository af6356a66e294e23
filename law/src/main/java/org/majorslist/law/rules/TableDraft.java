package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A decision table while its elements are read one after the other.
final class TableDraft {
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"");

    private final String name;
    private final List<String> requiredIds = new ArrayList<>();
    private final List<InputClause> inputs = new ArrayList<>();
    private final List<OutputClause> outputs = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> inputEntries = new ArrayList<>();
    private final List<String> outputEntries = new ArrayList<>();
    private final List<String> annotationEntries = new ArrayList<>();
    private String question = "";
    private String ruleId = "";
    private int ruleLine;
    private @Nullable HitPolicy hitPolicy;

    TableDraft(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean hasTable() {
        return hitPolicy != null;
    }

    void question(String text) {
        question = text;
    }

    void require(String href) {
        requiredIds.add(href.substring(href.indexOf('#') + 1));
    }

    void begin(String policy) {
        hitPolicy = HitPolicy.of(policy);
    }

    void input() {
        inputs.add(new InputClause("", "", ""));
    }

    void inputType(String type) {
        inputs.set(inputs.size() - 1, new InputClause("", type, ""));
    }

    void output(String outputName, String type) {
        outputs.add(new OutputClause(outputName.isEmpty() ? name : outputName, type, List.of()));
    }

    void annotation(String column) {
        annotations.add(column);
    }

    void rule(String id, int line) {
        finishRule();
        ruleId = id;
        ruleLine = line;
    }

    void text(String parent, String text) {
        switch (parent) {
            case "inputExpression" -> inputs.set(inputs.size() - 1, new InputClause(text, last().type(), ""));
            case "inputValues" ->
                inputs.set(inputs.size() - 1, new InputClause(last().expression(), last().type(), text));
            case "outputValues" -> {
                OutputClause output = outputs.removeLast();
                outputs.add(new OutputClause(output.name(), output.type(), words(text)));
            }
            case "inputEntry" -> inputEntries.add(text);
            case "outputEntry" -> outputEntries.add(text);
            case "annotationEntry" -> annotationEntries.add(text);
            default -> {}
        }
    }

    DecisionTable table(Map<String, String> namesById) {
        finishRule();
        List<String> requires =
                requiredIds.stream().map(id -> namesById.getOrDefault(id, id)).toList();
        HitPolicy policy = hitPolicy == null ? HitPolicy.UNIQUE : hitPolicy;
        return new DecisionTable(name, question, policy, inputs, outputs, rules, requires);
    }

    private InputClause last() {
        return inputs.getLast();
    }

    private void finishRule() {
        if (ruleLine == 0) {
            return;
        }
        var beside = new HashMap<String, String>();
        for (int i = 0; i < Math.min(annotations.size(), annotationEntries.size()); i++) {
            beside.put(annotations.get(i), annotationEntries.get(i));
        }
        rules.add(new Rule(ruleId, ruleLine, inputEntries, outputEntries, beside));
        inputEntries.clear();
        outputEntries.clear();
        annotationEntries.clear();
        ruleLine = 0;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
