package org.majorslist.check.link;

import java.util.List;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.WorldShare;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.IndicatorRules;

/// Where what was told before, or the whole a share is of, overrules the words that stand nearest a figure.
final class Overruled {
    private static final String BY_HAND = "manual_eradication_area";
    private static final String ATTACKED = "attack_deaths";
    private static final String AT_SEA = "vessel_strike_deaths";
    private static final String IN_UNIFORM = "security_force_killed";
    /// Units of a part of a whole.
    static final Set<String> PARTS = Set.of("percent", "share");

    private final Marked text;
    private final IndicatorRules rules;
    private final Nearness nearness;
    private final LastSpoken last;
    private final int world;
    private final int hit;
    private final int kill;
    private final int group;

    Overruled(Marked text, Rules rules, Nearness nearness, LastSpoken last) {
        this.text = text;
        this.rules = rules.indicators();
        this.nearness = nearness;
        this.last = last;
        world = rules.concepts().of("world");
        hit = rules.concepts().of("hit");
        kill = rules.concepts().of("kill");
        group = rules.concepts().of("group");
    }

    /// The choices for a span, put in another order where the text says so; the list given is changed.
    List<IndicatorChoice> by(List<IndicatorChoice> sorted, int from, int to, ClaimType type, String unit) {
        return narrowed(deadOf(ofWorldTotal(sorted, from, to, type, unit), from, to, type, unit), type, unit);
    }

    /// "2,664 tons, or 72 percent of the world total": a share of the world's crop or output is no level of either.
    private List<IndicatorChoice> ofWorldTotal(
            List<IndicatorChoice> sorted, int from, int to, ClaimType type, String unit) {
        IndicatorChoice best = sorted.isEmpty() ? null : sorted.getFirst();
        boolean part = type == ClaimType.ratio && PARTS.contains(unit) && nearness.inClause(world, from, to);
        IndicatorRule share =
                best != null && part ? rules.named(WorldShare.of(best.rule().indicator())) : null;
        if (best != null && share != null) {
            sorted.removeIf(choice -> choice.rule().key().equals(share.key()));
            sorted.addFirst(new IndicatorChoice(share, best.score()));
        }
        return sorted;
    }

    /// "The report counted 44 deaths", "another missile killed six": the dead of whom was told just before.
    private List<IndicatorChoice> deadOf(List<IndicatorChoice> sorted, int from, int to, ClaimType type, String unit) {
        boolean bare = !sorted.isEmpty()
                && sorted.getFirst().rule().indicator().equals(ATTACKED)
                && sorted.getFirst().rule().needs().size() == 1;
        String key = bare ? last.key(from, type, unit) : "";
        boolean struck = nearness.inClause(hit, from, to);
        boolean same = key.equals(AT_SEA)
                ? struck
                : key.equals(IN_UNIFORM) && !struck && !nearness.inClause(group, from, to) && nameless(from, to);
        IndicatorRule rule = same ? rules.named(key) : null;
        if (rule != null) {
            double score = sorted.getFirst().score();
            sorted.removeIf(choice -> choice.rule().key().equals(key));
            sorted.addFirst(new IndicatorChoice(rule, score));
        }
        return sorted;
    }

    /// "44 deaths" tells of no one; "44 villagers killed" does.
    private boolean nameless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, kill)) {
                return true;
            }
        }
        return false;
    }

    /// Once a text has told of clearing by hand, what it tells of clearing later is by hand too.
    private List<IndicatorChoice> narrowed(List<IndicatorChoice> sorted, ClaimType type, String unit) {
        boolean bare = !sorted.isEmpty() && sorted.getFirst().rule().indicator().equals("coca_eradication");
        if (!bare || !last.knows(BY_HAND)) {
            return sorted;
        }
        rules.of(type, unit).stream()
                .filter(rule -> rule.indicator().equals(BY_HAND))
                .findFirst()
                .ifPresent(rule -> {
                    sorted.removeIf(choice -> choice.rule().indicator().equals(BY_HAND));
                    sorted.addFirst(new IndicatorChoice(rule, sorted.getFirst().score()));
                });
        return sorted;
    }
}
