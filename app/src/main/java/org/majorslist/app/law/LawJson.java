package org.majorslist.app.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.law.Citation;
import org.majorslist.law.Effect;
import org.majorslist.law.Explanation;
import org.majorslist.law.Regime;
import org.majorslist.law.Situation;

/// Effects as JSON: one object an effect, its explanation inside when asked for.
final class LawJson {
    private LawJson() {}

    static List<Map<String, Object>> of(
            Situation situation,
            Regime regime,
            List<Effect> effects,
            List<Explanation> explanations,
            Language language) {
        var all = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < effects.size(); i++) {
            Map<String, Object> object = effect(situation, regime, effects.get(i), language);
            if (!explanations.isEmpty()) {
                object.put("explanation", steps(explanations.get(i), language));
            }
            all.add(object);
        }
        return all;
    }

    private static Map<String, Object> effect(Situation situation, Regime regime, Effect effect, Language language) {
        String lang = language.name();
        var object = new LinkedHashMap<String, Object>();
        object.put("country", situation.country());
        object.put("cycle", situation.fiscalYear());
        object.put("on", situation.day().toString());
        object.put("regime", regime.name());
        object.put("determination", situation.determination().key());
        object.put("waiver", situation.waiver().text());
        object.put("query", effect.query().text());
        object.put("name", effect.label().in(lang));
        object.put("result", effect.result().key());
        var assistanceClass = effect.assistanceClass();
        object.put("class", assistanceClass == null ? "" : assistanceClass.key());
        object.put("rule", effect.rule());
        object.put("citation", effect.citationText());
        object.put(
                "us_code", effect.citations().stream().map(Citation::identifier).toList());
        object.put("confidence", effect.confidence().name().toLowerCase(Locale.ROOT));
        object.put("disputed", effect.disputed());
        object.put(
                "readings",
                effect.readings().stream()
                        .map(reading -> Map.of(
                                "held_by",
                                reading.heldBy().in(lang),
                                "says",
                                reading.says().in(lang)))
                        .toList());
        object.put("reason", effect.reason().in(lang));
        return object;
    }

    private static List<Map<String, Object>> steps(Explanation explanation, Language language) {
        var steps = new ArrayList<Map<String, Object>>();
        for (Explanation.Step step : explanation.steps()) {
            var object = new LinkedHashMap<String, Object>();
            object.put("decision", step.decision());
            object.put("question", step.question());
            object.put("facts", step.facts());
            object.put(
                    "passed_over",
                    step.passedOver().stream()
                            .map(rule -> Map.of(
                                    "rule",
                                    rule.rule(),
                                    "fact",
                                    java.util.Objects.requireNonNullElse(rule.fact(), ""),
                                    "asked",
                                    rule.asked()))
                            .toList());
            object.put("rule", step.rule());
            object.put("answer", step.answer());
            object.put("citation", step.citation().text());
            object.put("us_code", step.citation().identifier());
            object.put("confidence", step.confidence().name().toLowerCase(Locale.ROOT));
            object.put("reason", step.reason().in(language.name()));
            steps.add(object);
        }
        return steps;
    }
}
