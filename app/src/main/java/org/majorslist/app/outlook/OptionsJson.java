package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.LevelRule;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.scenario.Setting;
import org.majorslist.sim.analyse.Box;
import org.majorslist.sim.analyse.Interval;

/// Words an answer for programs: maps and lists in a fixed order.
final class OptionsJson {
    private OptionsJson() {}

    static Map<String, Object> of(OptionsAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", answer.country().iso3());
        json.put("cycle", answer.money().cycle());
        json.put("as_of", answer.money().asOf().toString());
        json.put("regime", answer.money().regime().name());
        json.put("ledger", MoneyJson.basis(answer.money().basis()));
        json.put(
                "law_and_money",
                answer.money().options().stream().map(MoneyJson::law).toList());
        json.put("projection", answer.study().isPresent() ? "model" : answer.noProjection());
        json.put(
                "members",
                answer.study().map(study -> study.projection().members()).orElse(0));
        json.put(
                "non_finite_members",
                answer.study().map(study -> study.projection().nonFinite()).orElse(0));
        json.put("seed", answer.seed());
        if (!answer.assumed().isEmpty()) {
            json.put("assumed", answer.assumed().stream().map(Setting::id).toList());
        }
        json.put("options", options(answer));
        json.put(
                "outcomes",
                answer.study().map(study -> OutcomeJson.outcomes(answer, study)).orElse(List.of()));
        json.put("regret", answer.study().map(OutcomeJson::regret).orElse(Map.of()));
        json.put("levels", answer.levels().stream().map(OptionsJson::level).toList());
        answer.decision().ifPresent(decision -> json.put("decides", decision(decision)));
        json.put(
                "assumptions_named",
                answer.meanings().stream().map(OptionsJson::meaning).toList());
        answer.stability().ifPresent(stability -> json.put("rank_stability", stability));
        answer.claimed()
                .ifPresent(claimed -> json.put(
                        "claim", ordered("claim", claimed.text(), "conditions", conditions(claimed.conditions()))));
        return json;
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    private static List<Object> options(OptionsAnswer answer) {
        var rows = new ArrayList<Object>();
        if (answer.study().isEmpty()) {
            answer.money()
                    .options()
                    .forEach(option -> rows.add(ordered(
                            "id",
                            option.choice().id(),
                            "label",
                            option.choice().label().en())));
            return rows;
        }
        for (OptionInputs inputs : answer.study().get().projection().options()) {
            rows.add(ordered(
                    "id", inputs.option().id(),
                    "label", inputs.option().label(),
                    "determination", inputs.option().determination().key(),
                    "waiver", inputs.option().waiver().text(),
                    "basis", inputs.option().basis(),
                    "model_inputs", new java.util.TreeMap<>(inputs.constants())));
        }
        return rows;
    }

    static Map<String, Object> spread(Spread spread) {
        return ordered(
                "p05", finite(spread.p05()),
                "p25", finite(spread.p25()),
                "p50", finite(spread.p50()),
                "p75", finite(spread.p75()),
                "p95", finite(spread.p95()));
    }

    /// A number, or an empty text where there is none: JSON has no word for it.
    static Object finite(double value) {
        return Double.isFinite(value) ? (Object) value : "";
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> level(LevelRule level) {
        return ordered(
                "series", level.series(),
                "model_beats_naive", level.beatsNaive(),
                "forecasts", level.forecasts(),
                "last_figure", level.last(),
                "last_year", level.lastYear());
    }

    private static Map<String, Object> meaning(Meaning meaning) {
        return ordered(
                "assumption", meaning.assumption(),
                "unit", meaning.unit(),
                "prior_p05", finite(meaning.low()),
                "prior_p95", finite(meaning.high()),
                "meaning", meaning.words());
    }

    private static Map<String, Object> decision(Decision decision) {
        var drivers = new ArrayList<Object>();
        decision.drivers()
                .forEach(driver -> drivers.add(
                        ordered("assumption", driver.parameter(), "rank_correlation", driver.correlation())));
        Map<String, Object> json = ordered("first", decision.first(), "second", decision.second(), "drivers", drivers);
        if (!decision.morris().isEmpty()) {
            json.put(
                    "morris",
                    decision.morris().stream()
                            .map(effect -> ordered(
                                    "assumption", effect.parameter(),
                                    "size", interval(effect.size()),
                                    "mean", finite(effect.mean()),
                                    "deviation", finite(effect.deviation())))
                            .toList());
        }
        if (!decision.sobol().isEmpty()) {
            json.put(
                    "sobol",
                    decision.sobol().stream()
                            .map(share -> ordered(
                                    "assumption", share.parameter(),
                                    "alone", interval(share.first()),
                                    "total", interval(share.total())))
                            .toList());
        }
        json.put("first_has_more_regret", conditions(decision.firstLoses()));
        return json;
    }

    private static Map<String, Object> interval(Interval interval) {
        return ordered(
                "estimate",
                finite(interval.estimate()),
                "low",
                finite(interval.low()),
                "high",
                finite(interval.high()));
    }

    private static Map<String, Object> conditions(Conditions conditions) {
        Map<String, Object> json = ordered("share_of_members", conditions.weight());
        if (conditions.box().isPresent()) {
            Box box = conditions.box().get();
            var limits = new ArrayList<Object>();
            box.limits()
                    .forEach(limit -> limits.add(ordered(
                            "assumption",
                            limit.parameter(),
                            "low",
                            finite(limit.low()),
                            "high",
                            finite(limit.high()))));
            json.put("box", limits);
            json.put("coverage", box.coverage());
            json.put("density", box.density());
        }
        return json;
    }
}
