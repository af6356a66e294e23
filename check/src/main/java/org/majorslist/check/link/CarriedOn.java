package org.majorslist.check.link;

import java.util.Map;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.WorldShare;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.IndicatorRules;

/// Figures that carry on what was spoken of last: because they point back at it, or because no word near them names
/// anything better.
final class CarriedOn {
    /// Units that say nothing of what is counted: such a figure needs a word in its sentence, or goes on with the last.
    static final Set<String> RELATIVE = Set.of("percent", "share", "times");
    private static final String AID = "us_assistance";
    private static final String AID_FOR_ARMS = "us_assistance_military_share";
    private static final double OF_THE_WORLD = 7.4;

    private final IndicatorRules rules;
    private final Nearness nearness;
    private final LastSpoken last;
    private final Reached reached;
    private final SpeaksAgainst against;
    private final int world;
    private final int forces;
    private final int military;
    private final int price;

    CarriedOn(Rules rules, Nearness nearness, LastSpoken last, Reached reached, SpeaksAgainst against) {
        this.rules = rules.indicators();
        this.nearness = nearness;
        this.last = last;
        this.reached = reached;
        this.against = against;
        world = rules.concepts().of("world");
        forces = rules.concepts().of("forces");
        military = rules.concepts().of("military");
        price = rules.concepts().of("price");
    }

    /// What was spoken of last goes on where the words name nothing better, and even where they name nothing at all.
    void goOn(Map<String, IndicatorChoice> best, int from, int to, ClaimType type, String unit) {
        String key = last.key(from, type, unit);
        boolean part = type == ClaimType.ratio && Overruled.PARTS.contains(unit) && nearness.inClause(world, from, to);
        boolean armed =
                key.equals(AID) && type == ClaimType.ratio && Overruled.PARTS.contains(unit) && isForArms(from, to);
        IndicatorRule rule = rules.named(part ? WorldShare.of(key) : armed ? AID_FOR_ARMS : key);
        boolean record = type != ClaimType.rank
                || rules.of(type, unit).stream().anyMatch(other -> other.key().equals(key));
        boolean other = rule == null || !record || ledElsewhere(rule, to, type, unit);
        double score = other ? 0 : part ? OF_THE_WORLD : last.with(key, 0, from, type, unit, false);
        if (rule != null && score > 0 && !against.rule(rule, from, to, unit)) {
            best.merge(rule.key(), new IndicatorChoice(rule, score), (a, b) -> a.score() >= b.score() ? a : b);
        }
    }

    /// "It reached 31,000", "la cifra fue de 31.000": what was spoken of last, whatever else the sentence names.
    void pointBack(Map<String, IndicatorChoice> best, int from, int to, ClaimType type, String unit) {
        IndicatorRule rule = rules.named(last.key(from, type, unit));
        if (rule == null || ledElsewhere(rule, to, type, unit)) {
            goOn(best, from, to, type, unit);
        } else if (!against.rule(rule, from, to, unit)) {
            best.put(rule.key(), new IndicatorChoice(rule, LastSpoken.COMPARED));
        }
    }

    /// The unit of the level a change led to; empty if none stands behind it, or for any other claim.
    String levelOf(int to, ClaimType type, String unit) {
        return type == ClaimType.change && RELATIVE.contains(unit) ? reached.unitBehind(to) : "";
    }

    /// Whether a rule is of another kind than a level: what it counts is not told in the unit of that.
    ///
    /// @param level the unit of the level; empty if there is none
    boolean isElsewhere(IndicatorRule rule, String level) {
        return !level.isEmpty() && !rules.measures(rule.key(), level);
    }

    /// "A 7 percent fall to 143,000 hectares": a change that led to a level of another kind is of something else.
    private boolean ledElsewhere(IndicatorRule rule, int to, ClaimType type, String unit) {
        return isElsewhere(rule, levelOf(to, type, unit));
    }

    /// "$14 billion, 64 percent of it for soldiers and police": a share of the aid spoken of.
    private boolean isForArms(int from, int to) {
        boolean arms = nearness.inClause(forces, from, to) || nearness.inClause(military, from, to);
        return arms && !nearness.inClause(price, from, to);
    }
}
