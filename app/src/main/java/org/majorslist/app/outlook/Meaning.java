package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.app.console.DataTable;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.model.Variable;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Priors;

/// What an assumption that an answer names is, so that nobody has to open the model for it.
///
/// @param assumption name of the model's parameter
/// @param unit its unit
/// @param low its value at the 5th percentile of the prior
/// @param high its value at the 95th percentile of the prior
/// @param words what it means and where the belief comes from, as the model documents it
record Meaning(String assumption, String unit, double low, double high, String words) {
    /// Every parameter of a model.
    static List<Meaning> listAll(Priors priors, StockFlowModel model) {
        Map<String, String> words = new HashMap<>();
        model.main().variables().forEach(variable -> words.put(variable.name(), documentation(variable)));
        return priors.parameters().stream()
                .map(prior -> of(prior, words.getOrDefault(prior.name(), "")))
                .toList();
    }

    private static String documentation(Variable variable) {
        return variable.documentation().strip().replaceAll("\\s+", " ");
    }

    private static Meaning of(ParameterPrior prior, String words) {
        return new Meaning(
                prior.name(),
                prior.unit(),
                prior.prior().quantile(0.05),
                prior.prior().quantile(0.95),
                words.isEmpty() ? prior.source() : words);
    }

    /// Those that an answer names, in the order in which it names them.
    static List<Meaning> listNamed(List<Meaning> all, Decision decision, List<Conditions> conditions) {
        Set<String> named = new LinkedHashSet<>();
        decision.drivers().forEach(driver -> named.add(driver.parameter()));
        decision.morris().forEach(effect -> named.add(effect.parameter()));
        decision.sobol().forEach(share -> named.add(share.parameter()));
        conditions.forEach(one ->
                one.box().ifPresent(box -> box.limits().forEach(limit -> named.add(limit.parameter()))));
        return named.stream()
                .flatMap(name ->
                        all.stream().filter(meaning -> meaning.assumption().equals(name)))
                .toList();
    }

    /// As a table: range and meaning of each.
    static DataTable table(List<Meaning> meanings) {
        var rows = new ArrayList<List<String>>();
        meanings.forEach(meaning -> rows.add(List.of(
                meaning.assumption(),
                Figures.number(meaning.low()) + " to " + Figures.number(meaning.high()),
                meaning.unit(),
                meaning.words())));
        return new DataTable(List.of("assumption", "90 % of the prior", "unit", "what it is"), rows);
    }
}
