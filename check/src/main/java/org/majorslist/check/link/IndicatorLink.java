package org.majorslist.check.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Clauses;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.Concepts.ConceptSet;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.IndicatorRules;

/// Finds the indicator a figure belongs to, from the words near it and from what was spoken of just before.
///
/// Each rule of indicators.csv is weighed by how near its words stand. If the clause of a figure names what is counted,
/// rules whose words stand in other clauses give way.
public final class IndicatorLink {
    private static final int SENTENCES_BACK = 3;
    private static final List<String> LEVELS = List.of("people", "ha", "t", "labs");
    private static final double WEAKEST = 2.4;
    private static final double NOT_CLOSE = 1.6;
    /// What a word right behind a figure costs at most.
    private static final double TOUCHING = 0.2;
    private static final double NOT_HERE = 2;
    private static final double GIVES_WAY = 4.5;
    /// What it costs a rule that its words stand beside the clause of a figure, where that clause tells what is
    /// counted.
    private static final double BESIDE = 6;

    /// What was asked last: a figure is asked for several times while it is weighed what kind of claim it makes.
    private record Asked(int from, int to, ClaimType type, String unit) {}

    /// What the clause of a figure names.
    ///
    /// @param own whether it names what the figure counts
    /// @param yields whether a rule whose words stand elsewhere gives way to that
    private record Named(boolean own, boolean yields) {}

    private final Marked text;
    private final IndicatorRules rules;
    private final Nearness nearness;
    private final LastSpoken last;
    private final Overruled overruled;
    private final OwnClause ownClause;
    private final SpeaksAgainst against;
    private final SubjectUnits subjects;
    private final Apposed apposed;
    private final Reached reached;
    private final CarriedOn carried;
    private @Nullable Asked lastAsked;
    private List<IndicatorChoice> lastChoices = List.of();

    /// Takes a text; figures are asked for in its order.
    ///
    /// @param text the text, all of it marked
    /// @param rules the rule tables
    /// @param anchors for each token of the text, whether a claim begins there
    public IndicatorLink(Marked text, Rules rules, boolean[] anchors) {
        this.text = text;
        this.rules = rules.indicators();
        var clauses = new Clauses(text, anchors);
        nearness = new Nearness(text, rules, clauses);
        last = new LastSpoken(text, clauses);
        ownClause = new OwnClause(text, clauses);
        subjects = new SubjectUnits(this.rules, ownClause);
        apposed = new Apposed(text);
        reached = new Reached(text);
        against = new SpeaksAgainst(text, rules.concepts(), nearness);
        overruled = new Overruled(text, rules, nearness, last);
        carried = new CarriedOn(rules, nearness, last, reached, against);
    }

    /// Indicators that fit, best first, each once.
    ///
    /// @param from index of the first token of the figure, or of the words that stand for it
    /// @param to index behind the last token
    /// @param type the kind of claim it would make
    /// @param unit the unit as indicators.csv writes it, such as `ha`, `percent` or `times`
    /// @return the choices; none if nothing fits
    public List<IndicatorChoice> choices(int from, int to, ClaimType type, String unit) {
        var asked = new Asked(from, to, type, unit);
        if (!asked.equals(lastAsked)) {
            lastChoices = List.copyOf(weighed(from, to, type, unit));
            lastAsked = asked;
        }
        return lastChoices;
    }

    private List<IndicatorChoice> weighed(int from, int to, ClaimType type, String unit) {
        var best = new HashMap<String, IndicatorChoice>();
        List<IndicatorRule> possible = possible(from, to, type, unit);
        boolean own = false;
        for (IndicatorRule rule : possible) {
            own |= !own && named(rule, from, to);
        }
        OwnClause.Parts clause = type == ClaimType.rank ? null : ownClause.of(from, to);
        boolean told = clause != null && possible.stream().anyMatch(rule -> ownClause.has(clause, rule));
        boolean local = false;
        var scores = new double[possible.size()];
        for (int i = 0; i < scores.length; i++) {
            boolean elsewhere = told && clause != null && !ownClause.has(clause, possible.get(i));
            var named = new Named(own, own && (!told || elsewhere));
            scores[i] = score(possible.get(i), from, to, type, unit, named) - (elsewhere ? BESIDE : 0);
            local |= scores[i] > 0 && saidHere(possible.get(i), from);
        }
        for (int i = 0; i < scores.length; i++) {
            IndicatorRule rule = possible.get(i);
            double score = scores[i] - (local && !saidHere(rule, from) ? NOT_HERE : 0);
            IndicatorChoice before = best.get(rule.key());
            if (score > (type == ClaimType.quantity ? 0 : WEAKEST) && (before == null || score > before.score())) {
                best.put(rule.key(), new IndicatorChoice(rule, score));
            }
        }
        boolean beside =
                type == ClaimType.change && CarriedOn.RELATIVE.contains(unit) && apposed.is(from, to, possible);
        IndicatorRule end = type == ClaimType.quantity ? changedBefore(from, unit) : null;
        if (end != null && !own) {
            best.put(end.key(), new IndicatorChoice(end, LastSpoken.COMPARED));
        } else if (beside
                || (type == ClaimType.rank && (!local || apposed.besideFigure(from)))
                || pointsBack(clause, told)) {
            carried.pointBack(best, from, to, type, unit);
        } else if (!own && !told) {
            carried.goOn(best, from, to, type, unit);
        }
        var sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparingDouble((IndicatorChoice choice) -> -choice.score())
                .thenComparing(choice -> choice.rule().indicator()));
        Mention.Quantity level = sorted.isEmpty() && type == ClaimType.change ? reached.levelBehind(to) : null;
        return level == null
                ? overruled.by(sorted, from, to, type, unit)
                : weighed(level.from(), level.to(), ClaimType.quantity, level.unit());
    }

    /// What changed, where a change just told leads to a level; `null` if none does.
    private @Nullable IndicatorRule changedBefore(int from, String unit) {
        String moved = last.at(reached.changeBefore(from));
        return moved.isEmpty()
                ? null
                : rules.of(ClaimType.quantity, unit).stream()
                        .filter(rule -> rule.key().equals(moved))
                        .findFirst()
                        .orElse(null);
    }

    private boolean pointsBack(OwnClause.@Nullable Parts clause, boolean told) {
        return clause != null && !told && ownClause.pointsBack(clause);
    }

    /// The rules all whose words stand near a span.
    private List<IndicatorRule> possible(int from, int to, ClaimType type, String unit) {
        ConceptSet near = near(text.sentence(from));
        String level = carried.levelOf(to, type, unit);
        List<IndicatorRule> possible = new ArrayList<>();
        for (IndicatorRule rule : rules.of(type, unit)) {
            if (near.hasAll(rule.all()) && !carried.isElsewhere(rule, level) && !against.rule(rule, from, to, unit)) {
                possible.add(rule);
            }
        }
        return possible;
    }

    /// "Overdose deaths fell 10 percent to about 101,000": the unit in which what changed is told.
    ///
    /// @param from index of the first token of a bare number
    /// @return the unit; empty if no change leads to the number
    public String unitReached(int from) {
        String key = last.at(reached.changeBefore(from));
        return key.isEmpty()
                ? ""
                : LEVELS.stream()
                        .filter(unit -> rules.measures(key, unit))
                        .findFirst()
                        .orElse("");
    }

    /// The units that subjects tell, of which bare numbers are.
    ///
    /// @return what tells them in this text
    public SubjectUnits subjects() {
        return subjects;
    }

    /// Remembers what was spoken of, for figures that follow without a word.
    ///
    /// @param found the claim that was made
    /// @param at index of the token it was made at
    public void spoken(Found found, int at) {
        String key = found.detail().isEmpty() ? found.indicator() : found.indicator() + ":" + found.detail();
        last.note(key, found.amount().unit(), at);
        lastAsked = null;
    }

    /// What the sentence and the three before it speak of.
    private ConceptSet near(int sentence) {
        var near = new ConceptSet();
        for (int s = Math.max(0, sentence - SENTENCES_BACK); s <= sentence; s++) {
            near.addAll(text.concepts(s));
        }
        return near;
    }

    /// Whether the sentence of a span has all the words of a rule.
    private boolean saidHere(IndicatorRule rule, int from) {
        return !rule.needs().isEmpty() && text.concepts(text.sentence(from)).hasAll(rule.all());
    }

    /// Whether the clause of a span names what a rule counts.
    private boolean named(IndicatorRule rule, int from, int to) {
        if (!rule.telling()) {
            return false;
        }
        for (IndicatorRule.Need need : rule.needs()) {
            if (!nearness.inClause(need.concept(), from, to)) {
                return false;
            }
        }
        return true;
    }

    private double score(IndicatorRule rule, int from, int to, ClaimType type, String unit, Named named) {
        double score = rule.score();
        boolean here = true;
        boolean sentence = rule.needs().isEmpty();
        if (against.purpose(rule, from, to, type)) {
            return 0;
        }
        for (IndicatorRule.Need need : rule.needs()) {
            double cost = nearness.cost(need.concept(), from, to, unit);
            if (cost < 0 || (need.here() && cost >= Nearness.SENTENCE_BEFORE) || (need.touching() && cost > TOUCHING)) {
                return 0;
            }
            score -= cost + (need.here() && !nearness.inClause(need.concept(), from, to) ? NOT_CLOSE : 0);
            cost += need.close() && !nearness.inClause(need.concept(), from, to) ? NOT_CLOSE : 0;
            sentence |= cost < Nearness.SENTENCE_BEFORE;
            here &= !need.tells() || nearness.inClause(need.concept(), from, to);
        }
        if (!sentence && CarriedOn.RELATIVE.contains(unit)) {
            return last.with(rule.key(), 0, from, type, unit, named.own());
        }
        score -= named.yields() && !(here && rule.telling()) ? GIVES_WAY : 0;
        return last.with(rule.key(), score, from, type, unit, named.own());
    }
}
