package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.find.Concepts.ConceptSet;

/// Finds the indicator a figure belongs to, from the words near it and from what was spoken of just before.
///
/// Each rule of indicators.csv is weighed by how near its words stand. If the clause of a figure names what is counted,
/// rules whose words stand in other clauses give way.
final class IndicatorLink {
    private static final int DRUG_WITHIN = 6;
    private static final int SENTENCES_BACK = 3;
    /// Units that say nothing of what is counted: such a figure needs a word in its sentence, or goes on with the last.
    private static final Set<String> RELATIVE = Set.of("percent", "share", "times");
    private static final double WEAKEST = 2.4;
    private static final double GIVES_WAY = 4.5;

    /// An indicator with how well it fits.
    record Choice(IndicatorRule rule, double score) {}

    private final Marked text;
    private final IndicatorRules rules;
    private final Nearness nearness;
    private final LastSpoken last;
    private final int coca;
    private final int cocaine;
    private final int poppy;
    private final int world;
    private final int otherDrug;

    /// @param anchors tokens at which claims begin
    IndicatorLink(Marked text, Rules rules, boolean[] anchors) {
        this.text = text;
        this.rules = rules.indicators();
        var clauses = new Clauses(text, rules.classes(), anchors);
        nearness = new Nearness(text, rules, clauses);
        last = new LastSpoken(text, clauses);
        coca = rules.concepts().of("coca");
        cocaine = rules.concepts().of("cocaine");
        world = rules.concepts().of("world");
        poppy = rules.concepts().of("poppy");
        otherDrug = rules.concepts().of("otherdrug");
    }

    /// Indicators that fit, best first, each once.
    List<Choice> choices(int from, int to, ClaimType type, String unit) {
        var best = new HashMap<String, Choice>();
        ConceptSet near = near(text.sentence(from));
        List<IndicatorRule> possible = rules.of(type, unit).stream()
                .filter(rule -> near.hasAll(rule.all()) && allowed(rule, from, to, unit))
                .toList();
        boolean own = possible.stream().anyMatch(rule -> named(rule, from, to));
        for (IndicatorRule rule : possible) {
            double score = score(rule, from, to, type, unit, own);
            Choice before = best.get(rule.indicator() + rule.detail());
            if (score > (type == ClaimType.quantity ? 0 : WEAKEST) && (before == null || score > before.score())) {
                best.put(rule.indicator() + rule.detail(), new Choice(rule, score));
            }
        }
        goOn(best, from, type, unit, own);
        var sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparingDouble((Choice choice) -> -choice.score())
                .thenComparing(choice -> choice.rule().indicator()));
        return sorted;
    }

    /// What was spoken of last goes on where the words name nothing better, and even where they name nothing at all.
    private void goOn(Map<String, Choice> best, int from, ClaimType type, String unit, boolean own) {
        for (IndicatorRule rule : rules.of(type, unit)) {
            double score = own ? 0 : last.with(rule.indicator(), 0, from, type, unit, false);
            Choice before = best.get(rule.indicator() + rule.detail());
            if (score > 0 && (before == null || score > before.score())) {
                best.put(rule.indicator() + rule.detail(), new Choice(rule, score));
            }
        }
    }

    /// Remembers what was spoken of, for figures that follow without a word.
    void spoken(String indicator, String unit, int at) {
        last.note(indicator, unit, at);
    }

    /// What the sentence and the three before it speak of.
    private ConceptSet near(int sentence) {
        var near = new ConceptSet();
        for (int s = Math.max(0, sentence - SENTENCES_BACK); s <= sentence; s++) {
            near.addAll(text.concepts(s));
        }
        return near;
    }

    /// Whether nothing near a span speaks against a rule.
    private boolean allowed(IndicatorRule rule, int from, int to, String unit) {
        if (rule.ofCoca() && !namesCoca(text.sentence(from)) && otherDrug(text.sentence(from))) {
            return false;
        }
        boolean worldwide = rule.area().equals("WLD") && rule.all().has(world);
        if (worldwide && !nearness.ofTheWorld(from, to)) {
            return false;
        }
        for (int concept : rule.without()) {
            if (nearness.inClause(concept, from, to) && !nearness.behindOther(concept, from, to, unit)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the clause of a span names what a rule counts.
    private boolean named(IndicatorRule rule, int from, int to) {
        return rule.telling() && rule.needs().stream().allMatch(need -> nearness.inClause(need.concept(), from, to));
    }

    private double score(IndicatorRule rule, int from, int to, ClaimType type, String unit, boolean own) {
        double score = rule.score();
        boolean here = true;
        boolean sentence = rule.needs().isEmpty();
        for (IndicatorRule.Need need : rule.needs()) {
            double cost = nearness.cost(need.concept(), from, to, unit);
            if (cost < 0 || (need.here() && cost >= Nearness.SENTENCE_BEFORE)) {
                return 0;
            }
            score -= cost;
            sentence |= cost < Nearness.SENTENCE_BEFORE;
            here &= !need.tells() || nearness.inClause(need.concept(), from, to);
        }
        if (!sentence && RELATIVE.contains(unit)) {
            return last.with(rule.indicator(), 0, from, type, unit, own);
        }
        score -= own && !(here && rule.telling()) ? GIVES_WAY : 0;
        return last.with(rule.indicator(), score, from, type, unit, own);
    }

    private boolean namesCoca(int sentence) {
        return text.speaksOf(sentence, coca) || text.speaksOf(sentence, cocaine);
    }

    /// Whether the drug spoken of last is another than coca and cocaine.
    private boolean otherDrug(int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - DRUG_WITHIN); s--) {
            if (namesCoca(s)) {
                return false;
            }
            if (text.speaksOf(s, poppy) || text.speaksOf(s, otherDrug)) {
                return true;
            }
        }
        return false;
    }
}
