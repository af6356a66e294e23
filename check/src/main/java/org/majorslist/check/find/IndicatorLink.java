package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;

/// Finds the indicator a figure belongs to, from the words near it and from what was spoken of just before.
final class IndicatorLink {
    private static final double PER_TOKEN = 0.09;
    private static final int FARTHEST = 14;
    private static final double SENTENCE_BEFORE = 1.7;
    private static final double EARLIER_SENTENCE = 2.6;
    private static final double CARRIED_ON = 3.4;

    /// An indicator with how well it fits.
    record Choice(IndicatorRule rule, double score) {}

    private record Spoken(String indicator, int sentence) {}

    private final Marked text;
    private final List<IndicatorRule> rules;
    private final Map<String, Spoken> lastByUnit = new HashMap<>();

    IndicatorLink(Marked text, List<IndicatorRule> rules) {
        this.text = text;
        this.rules = rules;
    }

    /// Indicators that fit, best first, each once.
    List<Choice> choices(int from, int to, ClaimType type, String unit) {
        var best = new HashMap<String, Choice>();
        for (IndicatorRule rule : rules) {
            if (rule.types().contains(type.name()) && rule.units().contains(unit)) {
                double score = score(rule, from, to, unit);
                Choice before = best.get(rule.indicator() + rule.detail());
                if (score > 0 && (before == null || score > before.score())) {
                    best.put(rule.indicator() + rule.detail(), new Choice(rule, score));
                }
            }
        }
        var sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparingDouble((Choice choice) -> -choice.score())
                .thenComparing(choice -> choice.rule().indicator()));
        return sorted;
    }

    /// Remembers what was spoken of, for figures that follow without a word.
    void spoken(String indicator, String unit, int at) {
        lastByUnit.put(family(unit), new Spoken(indicator, text.sentence(at)));
    }

    private double score(IndicatorRule rule, int from, int to, String unit) {
        for (String concept : rule.without()) {
            if (distance(concept, from, to, clauseFrom(from), clauseTo(to)) >= 0) {
                return 0;
            }
        }
        double score = rule.score();
        for (String concept : rule.needs()) {
            double cost = cost(concept, from, to);
            if (cost < 0) {
                return 0;
            }
            score -= cost;
        }
        Spoken last = lastByUnit.get(family(unit));
        boolean carried =
                last != null && last.indicator().equals(rule.indicator()) && text.sentence(from) - last.sentence() <= 2;
        return carried ? Math.max(score + 0.4, CARRIED_ON) : score;
    }

    private static String family(String unit) {
        return switch (unit) {
            case "acre", "sq_mi", "sq_km", "ha" -> "ha";
            case "kg", "lb", "t" -> "t";
            case "GBP", "EUR", "USD" -> "USD";
            default -> unit;
        };
    }

    private double cost(String concept, int from, int to) {
        int sentence = text.sentence(from);
        int here = distance(concept, from, to, text.from(sentence), text.to(sentence));
        if (here >= 0) {
            return PER_TOKEN * Math.min(FARTHEST, here);
        }
        if (sentence > 0 && has(concept, sentence - 1)) {
            return SENTENCE_BEFORE;
        }
        for (int s = sentence - 2; s >= 0 && s >= sentence - 3; s--) {
            if (has(concept, s)) {
                return EARLIER_SENTENCE;
            }
        }
        return -1;
    }

    private boolean has(String concept, int sentence) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            if (text.is(i, concept)) {
                return true;
            }
        }
        return false;
    }

    /// Tokens between a span and the nearest word of a concept; -1 if there is none.
    private int distance(String concept, int from, int to, int low, int high) {
        int nearest = -1;
        for (int i = low; i < high; i++) {
            if (text.is(i, concept)) {
                int away = i < from ? from - i : i >= to ? i - to + 1 : 0;
                nearest = nearest < 0 ? away : Math.min(nearest, away);
            }
        }
        return nearest;
    }

    private int clauseFrom(int from) {
        int i = from;
        while (i > text.sentenceStart(from) && !breaks(i - 1) && from - i < 9) {
            i--;
        }
        return i;
    }

    private int clauseTo(int to) {
        int end = text.sentenceEnd(Math.max(0, to - 1));
        int i = to;
        while (i < end && !breaks(i) && i - to < 9) {
            i++;
        }
        return i;
    }

    private boolean breaks(int i) {
        @Nullable String norm = text.norm(i);
        return ";".equals(norm) || ":".equals(norm) || ",".equals(norm) || "(".equals(norm) || "–".equals(norm);
    }
}
