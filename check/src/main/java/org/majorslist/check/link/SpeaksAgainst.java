package org.majorslist.check.link;

import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Concepts;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.WordList;

/// What speaks against taking a figure for that of an indicator, whatever words stand near.
final class SpeaksAgainst {
    private static final int RELATIVE_WITHIN = 3;
    private static final WordList RELATIVE = WordList.of("que", "that", "which");

    private final Marked text;
    private final Nearness nearness;
    private final DrugSpokenOf drugs;
    private final int world;
    private final int poppy;
    private final int coca;
    private final int cocaine;

    SpeaksAgainst(Marked text, Concepts concepts, Nearness nearness) {
        this.text = text;
        this.nearness = nearness;
        drugs = new DrugSpokenOf(text, concepts);
        world = concepts.of("world");
        poppy = concepts.of("poppy");
        coca = concepts.of("coca");
        cocaine = concepts.of("cocaine");
    }

    /// Whether something near a span speaks against a rule: another drug, a country where it is of the world, a word it
    /// must be without.
    boolean rule(IndicatorRule rule, int from, int to, String unit) {
        if (rule.ofCoca() && (drugs.isOther(text.sentence(from)) || isPoppysClause(from, to))) {
            return true;
        }
        boolean worldwide = rule.area().equals("WLD") && rule.all().has(world);
        if (worldwide && !nearness.ofTheWorld(from, to)) {
            return true;
        }
        for (int concept : rule.without()) {
            boolean speaksAgainst =
                    nearness.inClause(concept, from, to) && !nearness.behindOther(concept, from, to, unit);
            if (speaksAgainst && !leftBehind(concept, rule, from, to) && !inOwnRelative(concept, rule, to)) {
                return true;
            }
        }
        return false;
    }

    /// "Of the 50,000 hectares that it was to clear, 5,048 are done": the relative clause right behind a figure tells
    /// what it is of, whatever comes after.
    private boolean inOwnRelative(int concept, IndicatorRule rule, int to) {
        if (!text.in(to, RELATIVE)) {
            return false;
        }
        for (int i = to + 1; i < Math.min(text.sentenceEnd(to), to + 1 + RELATIVE_WITHIN); i++) {
            int at = i;
            if (nearness.is(at, concept)) {
                return false;
            }
            if (rule.needs().stream().anyMatch(need -> need.here() && nearness.is(at, need.concept()))) {
                return true;
            }
        }
        return false;
    }

    /// "Opium poppy fell by half, but coca grew": the clause names poppy and neither coca nor cocaine.
    private boolean isPoppysClause(int from, int to) {
        return text.speaksOf(text.sentence(from), poppy)
                && nearness.inClause(poppy, from, to)
                && !nearness.inClause(coca, from, to)
                && !nearness.inClause(cocaine, from, to);
    }

    /// Whether a word that speaks against a rule was left behind by one the rule needs.
    private boolean leftBehind(int concept, IndicatorRule rule, int from, int to) {
        return rule.needs().stream()
                .anyMatch(need -> need.tells() && nearness.leftBehind(concept, need.concept(), from, to));
    }

    /// Whether the purposes a rule names are not those of a sum.
    boolean purpose(IndicatorRule rule, int from, int to, ClaimType type) {
        return (rule.purposes() > 1 && !together(rule, from, to)) || ofAPart(rule, from, to, type);
    }

    /// "For narcotics control and the military": a sum for both names both in its clause, "$135 million for narcotics
    /// control and $38 million for the military" are two.
    private boolean together(IndicatorRule rule, int from, int to) {
        return rule.needs().stream().allMatch(need -> !need.close() || nearness.inClause(need.concept(), from, to));
    }

    /// "$12 billion, three fifths of it for soldiers": the purpose is that of the part, not of the sum.
    private boolean ofAPart(IndicatorRule rule, int from, int to, ClaimType type) {
        return type == ClaimType.quantity
                && rule.purposes() > 0
                && rule.needs().stream()
                        .anyMatch(need -> need.close() && nearness.behindShare(need.concept(), from, to));
    }
}
