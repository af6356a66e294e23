package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.find.Concepts.ConceptSet;

/// Finds the indicator a figure belongs to, from the words near it and from what was spoken of just before.
final class IndicatorLink {
    private static final double PER_TOKEN = 0.05;
    private static final int FARTHEST = 14;
    private static final double SENTENCE_BEFORE = 3.3;
    private static final double EARLIER_SENTENCE = 3.9;
    private static final double CARRIED_ON = 3.4;
    private static final double CARRIED_ON_IN_SENTENCE = 4.3;
    private static final java.util.Set<String> POINTING = java.util.Set.of(
            "this", "that", "it", "both", "these", "those", "es", "esta", "este", "esa", "ese", "ambas", "ambos",
            "fue");
    private static final double COMPARED = 9.5;
    private static final java.util.Set<String> COMPARES =
            java.util.Set.of("from", "against", "versus", "than", "with", "frente", "contra", "que");
    private static final int DRUG_WITHIN = 6;
    private static final double OTHER_CLAUSE = 1.6;
    private static final double SOFT = 0.35;
    /// Commas and conjunctions.
    static final java.util.Set<String> SOFT_MARKS = java.util.Set.of(",", "and", "y");
    private static final double WEAKEST = 2.4;
    private static final double BEHIND_OTHER = 6;

    /// Words and marks that end a clause.
    static final java.util.Set<String> CLAUSE_MARKS = java.util.Set.of(
            ";",
            ":",
            "(",
            ")",
            "–",
            "whereas",
            "while",
            "but",
            "although",
            "though",
            "mientras",
            "pero",
            "aunque",
            "aun");

    /// An indicator with how well it fits.
    record Choice(IndicatorRule rule, double score) {}

    /// The tokens of the clause around a figure.
    private record Clause(int from, int to) {}

    private record Spoken(String indicator, int sentence) {}

    private final Marked text;
    private final IndicatorRules rules;
    private final WordClasses marks;
    private final int coca;
    private final int cocaine;
    private final int poppy;
    private final int otherDrug;
    private final Map<String, Spoken> lastByUnit = new HashMap<>();
    private final java.util.NavigableMap<Integer, Spoken> spokenAt = new java.util.TreeMap<>();

    IndicatorLink(Marked text, Rules rules) {
        this.text = text;
        this.rules = rules.indicators();
        marks = rules.classes();
        coca = rules.concepts().of("coca");
        cocaine = rules.concepts().of("cocaine");
        poppy = rules.concepts().of("poppy");
        otherDrug = rules.concepts().of("otherdrug");
    }

    /// Indicators that fit, best first, each once.
    List<Choice> choices(int from, int to, ClaimType type, String unit) {
        var best = new HashMap<String, Choice>();
        ConceptSet near = near(text.sentence(from));
        Clause clause = new Clause(clauseFrom(from), clauseTo(to));
        for (IndicatorRule rule : rules.of(type, unit)) {
            if (near.hasAll(rule.all())) {
                double score = score(rule, from, to, unit, clause);
                Choice before = best.get(rule.indicator() + rule.detail());
                if (score > (type == ClaimType.quantity ? 0 : WEAKEST) && (before == null || score > before.score())) {
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
        Spoken spoken = new Spoken(indicator, text.sentence(at));
        lastByUnit.put(family(unit), spoken);
        spokenAt.put(at, spoken);
    }

    /// What the sentence and the three before it speak of.
    private ConceptSet near(int sentence) {
        var near = new ConceptSet();
        for (int s = Math.max(0, sentence - 3); s <= sentence; s++) {
            near.addAll(text.concepts(s));
        }
        return near;
    }

    private double score(IndicatorRule rule, int from, int to, String unit, Clause clause) {
        if (rule.ofCoca() && !namesCoca(text.sentence(from)) && otherDrug(text.sentence(from))) {
            return 0;
        }
        for (int concept : rule.without()) {
            if (distance(concept, from, to, clause.from(), clause.to()) >= 0 && !behindOther(concept, from, to)) {
                return 0;
            }
        }
        double score = rule.score();
        for (IndicatorRule.Need need : rule.needs()) {
            double cost = cost(need.concept(), from, to, clause);
            if (need.here() && cost >= SENTENCE_BEFORE) {
                return 0;
            }
            if (cost < 0) {
                return 0;
            }
            score -= cost;
        }
        Spoken last = last(from, unit);
        boolean carried = !rule.indicator().equals("other")
                && last != null
                && last.indicator().equals(rule.indicator())
                && text.sentence(from) - last.sentence() <= 2;
        if (last == null || !carried) {
            return score;
        }
        boolean rank = unit.equals("rank");
        boolean pointed = rank && POINTING.contains(text.norm(text.sentenceStart(from)));
        if (!rank && last.sentence() == text.sentence(from) && comparedWith(from)) {
            return Math.max(score, COMPARED);
        }
        boolean same = pointed || (last.sentence() == text.sentence(from) && !rank);
        return Math.max(score + 0.4, same ? CARRIED_ON_IN_SENTENCE : CARRIED_ON);
    }

    /// "From 22.2 tons", "against 20,325", "frente a las 230.000": of the same thing as the figure before.
    private boolean comparedWith(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - 3); i--) {
            if (COMPARES.contains(text.norm(i))) {
                return true;
            }
            if (text.quantity(i) != null || text.norm(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean namesCoca(int sentence) {
        return has(coca, sentence) || has(cocaine, sentence);
    }

    /// Whether the drug spoken of last is another than coca and cocaine.
    private boolean otherDrug(int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - DRUG_WITHIN); s--) {
            if (namesCoca(s)) {
                return false;
            }
            if (has(poppy, s) || has(otherDrug, s)) {
                return true;
            }
        }
        return false;
    }

    /// What was spoken of last in this unit; a percentage or multiple goes on with the figure before it in the
    /// sentence.
    private @Nullable Spoken last(int from, String unit) {
        Spoken before = spokenBefore(from);
        boolean relative = unit.equals("percent") || unit.equals("times") || unit.equals("share");
        if (unit.equals("rank") || (relative && before != null && before.sentence() == text.sentence(from))) {
            return before;
        }
        return unit.equals("times") ? null : lastByUnit.get(family(unit));
    }

    private @Nullable Spoken spokenBefore(int from) {
        var before = spokenAt.floorEntry(from);
        return before == null ? null : before.getValue();
    }

    private static String family(String unit) {
        return switch (unit) {
            case "acre", "sq_mi", "sq_km", "ha" -> "ha";
            case "kg", "lb", "t" -> "t";
            case "GBP", "EUR", "USD" -> "USD";
            default -> unit;
        };
    }

    private double cost(int concept, int from, int to, Clause clause) {
        int sentence = text.sentence(from);
        int here = distance(concept, from, to, text.from(sentence), text.to(sentence));
        if (here >= 0) {
            if (behindOther(concept, from, to)) {
                return here == 0 ? 0 : BEHIND_OTHER;
            }
            boolean apart = distance(concept, from, to, clause.from(), clause.to()) < 0;
            return PER_TOKEN * Math.min(FARTHEST, here) + (apart ? OTHER_CLAUSE : softly(concept, from, to));
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

    /// Whether every mention of a concept in the sentence stands beyond another figure of the same unit.
    private boolean behindOther(int concept, int from, int to) {
        Mention.Quantity own = text.quantity(numberAt(from, to));
        if (own == null) {
            return false;
        }
        String unit = own.unit();
        for (int i = from; i >= text.sentenceStart(from); i--) {
            if (text.is(i, concept)) {
                return false;
            }
            if (from - i > 3 && sameUnit(i, unit)) {
                break;
            }
        }
        for (int i = to; i < text.sentenceEnd(from); i++) {
            if (text.is(i, concept)) {
                return false;
            }
            if (i - to > 2 && sameUnit(i, unit)) {
                break;
            }
        }
        return distance(concept, from, to, from, to) < 0;
    }

    private int numberAt(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.quantity(i) != null) {
                return i;
            }
        }
        return from;
    }

    private boolean sameUnit(int i, String unit) {
        Mention.Quantity other = text.quantity(i);
        if (other == null) {
            return false;
        }
        boolean bare =
                other.unit().isEmpty() && (other.number().value() >= 100 || unit.isEmpty() || unit.equals("countries"));
        return other.unit().equals(unit)
                || bare
                || (unit.isEmpty() && !other.kind().equals("time"));
    }

    private boolean has(int concept, int sentence) {
        return text.speaksOf(sentence, concept);
    }

    /// Tokens between a span and the nearest word of a concept; -1 if there is none.
    private int distance(int concept, int from, int to, int low, int high) {
        int nearest = -1;
        if (!text.speaksOf(text.sentence(from), concept)) {
            return nearest;
        }
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
        while (i > text.sentenceStart(from) && !breaks(i - 1) && from - i < 60) {
            i--;
        }
        return i;
    }

    private int clauseTo(int to) {
        int end = text.sentenceEnd(Math.max(0, to - 1));
        int i = to;
        while (i < end && !breaks(i) && i - to < 60) {
            i++;
        }
        return i;
    }

    /// What commas and conjunctions between a span and the nearest word of a concept cost.
    private double softly(int concept, int from, int to) {
        double cheapest = 1;
        for (int i = text.sentenceStart(from); i < text.sentenceEnd(from); i++) {
            if (text.is(i, concept)) {
                int low = i < from ? i : to;
                int high = i < from ? from : i;
                int softly = 0;
                for (int k = low; k < high; k++) {
                    softly += text.token(k).vocable().in(marks.softMarks()) ? 1 : 0;
                }
                cheapest = Math.min(cheapest, SOFT * Math.min(2, softly));
            }
        }
        return cheapest;
    }

    private boolean breaks(int i) {
        return text.token(i).vocable().in(marks.clauseMarks());
    }
}
