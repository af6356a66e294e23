package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.majorslist.law.AccountShare;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.Regrets;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.MoneyRange;
import org.majorslist.outlook.money.OptionLawAndMoney;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.sim.analyse.Box;

/// Words an answer for programs: maps and lists in a fixed order.
final class OptionsJson {
    private OptionsJson() {}

    static Map<String, Object> of(OptionsAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", answer.country().iso3());
        json.put("cycle", answer.money().cycle());
        json.put("as_of", answer.money().asOf().toString());
        json.put("regime", answer.money().regime().name());
        json.put("ledger", basis(answer.money().basis()));
        json.put(
                "law_and_money",
                answer.money().options().stream().map(OptionsJson::law).toList());
        json.put("projection", answer.study().isPresent() ? "model" : answer.noProjection());
        json.put(
                "members",
                answer.study().map(study -> study.projection().members()).orElse(0));
        json.put("seed", answer.seed());
        json.put("options", options(answer));
        json.put("outcomes", answer.study().map(OptionsJson::outcomes).orElse(List.of()));
        json.put("regret", answer.study().map(OptionsJson::regret).orElse(Map.of()));
        json.put("levels", answer.levels().stream().map(OptionsJson::level).toList());
        answer.decision().ifPresent(decision -> json.put("decides", decision(decision)));
        answer.stability().ifPresent(stability -> json.put("rank_stability", stability));
        answer.claimed()
                .ifPresent(claimed -> json.put(
                        "claim", ordered("claim", claimed.text(), "conditions", conditions(claimed.conditions()))));
        return json;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> basis(@org.jspecify.annotations.Nullable LedgerBasis basis) {
        return basis == null
                ? Map.of()
                : ordered(
                        "fiscal_year", basis.fiscalYear(),
                        "measure", basis.measure().key(),
                        "source", basis.sourceId(),
                        "detail", lower(basis.detail()),
                        "total_usd", basis.total().dollars());
    }

    private static Map<String, Object> law(OptionLawAndMoney option) {
        Map<String, Object> json = ordered(
                "id", option.choice().id(),
                "determination", option.choice().determination().key(),
                "waiver", option.choice().waiver().text(),
                "shares", shares(option.shares()),
                "accounts",
                        option.accounts().stream()
                                .map(account -> ordered(
                                        "account", account.name(),
                                        "amount_usd", account.amount().dollars(),
                                        "continuing_usd", range(account.continuing()),
                                        "barred_usd", range(account.barred()),
                                        "basis", account.basis().en()))
                                .toList());
        MoneyRange continuing = option.continuing();
        MoneyRange barred = option.barred();
        if (continuing != null && barred != null) {
            json.put("continuing_usd", range(continuing));
            json.put("barred_usd", range(barred));
        }
        return json;
    }

    private static Map<String, Object> range(MoneyRange range) {
        return ordered(
                "low",
                range.low().dollars(),
                "likely",
                range.likely().dollars(),
                "high",
                range.high().dollars());
    }

    private static List<Object> shares(List<AccountShare> shares) {
        var rows = new ArrayList<Object>();
        shares.forEach(share -> rows.add(ordered(
                "account", share.account(), "low", share.low(), "likely", share.likely(), "high", share.high())));
        return rows;
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

    private static List<Object> outcomes(Study study) {
        Map<String, Map<String, Object>> outcomes = new LinkedHashMap<>();
        for (Comparison row : Comparison.listAll(study.projection())) {
            Outcome outcome = row.outcome();
            Map<String, Object> entry = outcomes.computeIfAbsent(
                    outcome.id(),
                    id -> ordered(
                            "id", id,
                            "label", outcome.label(),
                            "unit", outcome.unit(),
                            "better", lower(outcome.better()),
                            "headline", outcome.headline(),
                            "never_without", outcome.neverWithout(),
                            "results", new ArrayList<Object>()));
            if (entry.get("results") instanceof ArrayList<?> results) {
                @SuppressWarnings("unchecked") // made one line above
                var list = (ArrayList<Object>) results;
                list.add(result(row));
            }
        }
        return List.copyOf(outcomes.values());
    }

    private static Map<String, Object> result(Comparison row) {
        return ordered(
                "option", row.optionId(),
                "horizon", row.horizon(),
                "level", spread(row.level()),
                "difference", spread(row.difference().absolute()),
                "relative_difference", spread(row.difference().relative()),
                "share_higher", row.difference().shareHigher(),
                "share_lower", row.difference().shareLower(),
                "sign", lower(row.difference().sign()),
                "verdict", lower(row.difference().verdict()));
    }

    private static Map<String, Object> spread(Spread spread) {
        return ordered(
                "p05", finite(spread.p05()),
                "p25", finite(spread.p25()),
                "p50", finite(spread.p50()),
                "p75", finite(spread.p75()),
                "p95", finite(spread.p95()));
    }

    private static Optional<Double> finiteOptional(double value) {
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    private static Object finite(double value) {
        return finiteOptional(value).<Object>map(number -> number).orElse("");
    }

    private static Map<String, Object> regret(Study study) {
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
        Map<String, Object> weights = new LinkedHashMap<>();
        study.weights()
                .forEach((place, weight) ->
                        weights.put(study.projection().outcomes().get(place).id(), weight));
        return ordered("horizon", study.horizon(), "weights", weights, "weighted", weighted, "by_outcome", byOutcome);
    }

    private static Map<String, Object> level(LevelRule level) {
        return ordered(
                "series", level.series(),
                "variable", level.variable(),
                "model_beats_naive", level.beatsNaive(),
                "last_figure", level.last(),
                "last_year", level.lastYear());
    }

    private static Map<String, Object> decision(OptionsAnswer.Decision decision) {
        var drivers = new ArrayList<Object>();
        decision.drivers()
                .forEach(driver -> drivers.add(
                        ordered("assumption", driver.parameter(), "rank_correlation", driver.correlation())));
        return ordered(
                "first", decision.first(),
                "second", decision.second(),
                "drivers", drivers,
                "first_has_more_regret", conditions(decision.firstLoses()));
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

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
