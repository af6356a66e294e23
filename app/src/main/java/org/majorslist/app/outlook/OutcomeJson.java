package org.majorslist.app.outlook;

import static org.majorslist.app.outlook.OptionsJson.finite;
import static org.majorslist.app.outlook.OptionsJson.lower;
import static org.majorslist.app.outlook.OptionsJson.ordered;
import static org.majorslist.app.outlook.OptionsJson.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Level;
import org.majorslist.outlook.compare.Regrets;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.scenario.Outcome;

/// Outcomes and regret, for programs.
final class OutcomeJson {
    private OutcomeJson() {}

    static List<Object> outcomes(OptionsAnswer answer, Study study) {
        Map<String, List<Comparison>> rows = answer.comparisons().stream()
                .collect(Collectors.groupingBy(row -> row.outcome().id()));
        var outcomes = new ArrayList<Object>();
        for (Outcome outcome : study.projection().outcomes()) {
            outcomes.add(ordered(
                    "id", outcome.id(),
                    "label", outcome.label(),
                    "unit", outcome.unit(),
                    "better", lower(outcome.better()),
                    "headline", outcome.headline(),
                    "never_without", outcome.neverWithout(),
                    "results",
                            rows.getOrDefault(outcome.id(), List.of()).stream()
                                    .map(row -> result(answer, row))
                                    .toList()));
        }
        return outcomes;
    }

    private static Map<String, Object> result(OptionsAnswer answer, Comparison row) {
        Level level = answer.level(row);
        return ordered(
                "option", row.optionId(),
                "horizon", row.horizon(),
                "level_basis", lower(level.basis()),
                "level", level.basis() == Level.Basis.NOT_SHOWN ? Map.of() : spread(level.spread()),
                "difference", spread(row.difference().absolute()),
                "relative_difference", spread(row.difference().relative()),
                "share_higher", row.difference().shareHigher(),
                "share_lower", row.difference().shareLower(),
                "sign", lower(row.difference().sign()),
                "verdict", lower(row.difference().verdict()));
    }

    static Map<String, Object> regret(Study study) {
        var byOutcome = new ArrayList<Object>();
        Regrets regrets = study.regrets();
        for (int place = 0; place < study.projection().outcomes().size(); place++) {
            Outcome outcome = study.projection().outcomes().get(place);
            if (Regrets.isScored(outcome)) {
                var options = new ArrayList<Object>();
                for (int option = 0; option < study.options().size(); option++) {
                    options.add(ordered(
                            "option", study.options().get(option).optionId(),
                            "regret", spread(Spread.of(regrets.values()[option][place])),
                            "share_best", finite(regrets.shareBest(option, place))));
                }
                byOutcome.add(ordered("outcome", outcome.id(), "options", options));
            }
        }
        var weighted = new ArrayList<Object>();
        study.options()
                .forEach(judgement -> weighted.add(ordered(
                        "option", judgement.optionId(),
                        "regret", spread(judgement.regret()),
                        "share_least", finite(judgement.shareLeastRegret()),
                        "share_good_enough", finite(judgement.robust()))));
        Map<String, Object> weights = new java.util.LinkedHashMap<>();
        study.weights()
                .forEach((place, weight) ->
                        weights.put(study.projection().outcomes().get(place).id(), weight));
        return ordered("horizon", study.horizon(), "weights", weights, "weighted", weighted, "by_outcome", byOutcome);
    }
}
