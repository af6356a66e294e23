package org.majorslist.check.find;

/// How far the words of a concept stand from a figure: in its clause, its sentence, or a sentence before.
final class Nearness {
    private static final double PER_TOKEN = 0.05;
    private static final int FARTHEST = 14;
    /// What it costs that a concept stands in the sentence before only.
    static final double SENTENCE_BEFORE = 3.3;
    private static final double EARLIER_SENTENCE = 3.9;
    private static final double OTHER_CLAUSE = 1.6;
    private static final double SOFT = 0.35;
    private static final double BEHIND_OTHER = 8;
    private static final int SENTENCES_BACK = 3;

    private final Marked text;
    private final WordClasses marks;
    private final Clauses clauses;

    Nearness(Marked text, WordClasses marks, Clauses clauses) {
        this.text = text;
        this.marks = marks;
        this.clauses = clauses;
    }

    /// What it costs to take a concept for that of a span; below zero if it stands nowhere near.
    double cost(int concept, int from, int to) {
        int sentence = text.sentence(from);
        int here = distance(concept, from, to, text.from(sentence), text.to(sentence));
        if (here >= 0) {
            if (behindOther(concept, from, to)) {
                return here == 0 ? 0 : BEHIND_OTHER;
            }
            return PER_TOKEN * Math.min(FARTHEST, here)
                    + (apart(concept, from, to) ? OTHER_CLAUSE : softly(concept, from, to));
        }
        if (sentence > 0 && text.speaksOf(sentence - 1, concept)) {
            return SENTENCE_BEFORE;
        }
        for (int s = sentence - 2; s >= 0 && s >= sentence - SENTENCES_BACK; s--) {
            if (text.speaksOf(s, concept)) {
                return EARLIER_SENTENCE;
            }
        }
        return -1;
    }

    /// Whether a concept stands in the clause of a span.
    boolean inClause(int concept, int from, int to) {
        return distance(concept, from, to, clauses.from(from), clauses.to(Math.max(from, to - 1))) >= 0;
    }

    /// Whether a concept stands nowhere between the semicolons, brackets and "while" around a span.
    boolean apart(int concept, int from, int to) {
        return distance(concept, from, to, hardFrom(from), hardTo(to)) < 0;
    }

    private int hardFrom(int from) {
        int i = from;
        while (i > text.sentenceStart(from) && !clauses.ends(i - 1) && from - i < 60) {
            i--;
        }
        return i;
    }

    private int hardTo(int to) {
        int end = text.sentenceEnd(Math.max(0, to - 1));
        int i = to;
        while (i < end && !clauses.ends(i) && i - to < 60) {
            i++;
        }
        return i;
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

    /// Whether every mention of a concept in the sentence stands beyond another figure of the same unit.
    boolean behindOther(int concept, int from, int to) {
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
}
