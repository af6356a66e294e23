package org.majorslist.check.link;

import org.majorslist.check.mark.Clauses;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.Concepts;
import org.majorslist.check.words.Concepts.ConceptSet;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordClass;

/// How far the words of a concept stand from a figure: in its clause, its sentence, or a sentence before.
final class Nearness {
    private static final double PER_TOKEN = 0.05;
    private static final int FARTHEST = 14;
    /// What it costs that a concept stands in the sentence before only.
    static final double SENTENCE_BEFORE = 3.3;
    private static final double EARLIER_SENTENCE = 3.9;
    private static final double OTHER_CLAUSE = 2.6;
    private static final double POINTED_TO = 1.2;
    private static final ListedWords PRONOUNS = ListedWords.named("nearness.pronouns");
    private static final double SOFT = 0.15;
    private static final double BEHIND_OTHER = 8;
    private static final int SENTENCES_BACK = 3;

    private static final int AT_HEAD = 4;

    private final Marked text;
    private final Clauses clauses;
    private final ConceptsHere concepts;
    private final int world;
    private final double[] costs = new double[Concepts.MOST];
    private final ConceptSet weighed = new ConceptSet();
    private final ConceptSet looked = new ConceptSet();
    private final ConceptSet inClause = new ConceptSet();
    private int spanFrom = -1;
    private int spanTo = -1;
    private String spanUnit = "";

    Nearness(Marked text, Rules rules, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
        concepts = new ConceptsHere(text, rules.concepts());
        world = rules.concepts().of("world");
    }

    /// What it costs to take a concept for that of a span; below zero if it stands nowhere near.
    double cost(int concept, int from, int to, String unit) {
        turnTo(from, to, unit);
        if (!weighed.has(concept)) {
            costs[concept] = weigh(concept, from, to, unit);
            weighed.add(concept);
        }
        return costs[concept];
    }

    /// Forgets what was reckoned for another span: each is weighed for many rules that share a few concepts.
    private void turnTo(int from, int to, String unit) {
        if (from != spanFrom || to != spanTo || !unit.equals(spanUnit)) {
            spanFrom = from;
            spanTo = to;
            spanUnit = unit;
            weighed.clear();
            looked.clear();
            inClause.clear();
        }
    }

    private double weigh(int concept, int from, int to, String unit) {
        int sentence = text.sentence(from);
        int here = distance(concept, from, to, text.from(sentence), text.to(sentence));
        if (here >= 0) {
            if (behindOther(concept, from, to, unit)) {
                return here == 0 ? 0 : BEHIND_OTHER;
            }
            double apart = pointsBack(from) ? POINTED_TO : OTHER_CLAUSE;
            return PER_TOKEN * Math.min(FARTHEST, here)
                    + (apart(concept, from, to) ? apart : softly(concept, from, to));
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

    /// Whether a token is a word of a concept.
    boolean is(int token, int concept) {
        return concepts.is(token, concept);
    }

    /// Whether a concept stands in the clause of a span.
    boolean inClause(int concept, int from, int to) {
        if (concept < 0) {
            return false;
        }
        turnTo(from, to, spanUnit);
        if (!looked.has(concept)) {
            looked.add(concept);
            if (standsInClause(concept, from, to)) {
                inClause.add(concept);
            }
        }
        return inClause.has(concept);
    }

    private boolean standsInClause(int concept, int from, int to) {
        return distance(concept, from, to, clauses.from(from), clauses.to(Math.max(from, to - 1))) >= 0;
    }

    /// Whether a concept stands nowhere between the semicolons, brackets and "while" around a span.
    boolean apart(int concept, int from, int to) {
        return distance(concept, from, to, hardFrom(from), hardTo(to)) < 0;
    }

    /// "But overseeing its surge to": a pronoun before the figure points to what the clause before named.
    private boolean pointsBack(int from) {
        for (int i = hardFrom(from); i < from; i++) {
            if (text.in(i, PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the world is the scope of a figure: named without a comma between, or at the head of the sentence.
    boolean ofTheWorld(int from, int to) {
        for (int i = text.sentenceStart(from); i < text.sentenceEnd(from); i++) {
            if (concepts.is(i, world) && (i - text.sentenceStart(from) <= AT_HEAD || !parted(i, from, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int at, int from, int to) {
        for (int i = at < from ? at : to; i < (at < from ? from : at); i++) {
            if (clauses.ends(i) || text.token(i).vocable().is(WordClass.soft_mark)) {
                return true;
            }
        }
        return false;
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
            if (concepts.is(i, concept)) {
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
            if (concepts.is(i, concept)) {
                int low = i < from ? i : to;
                int high = i < from ? from : i;
                int softly = 0;
                for (int k = low; k < high; k++) {
                    softly += text.token(k).vocable().is(WordClass.soft_mark) ? 1 : 0;
                }
                cheapest = Math.min(cheapest, SOFT * Math.min(2, softly));
            }
        }
        return cheapest;
    }

    /// Whether every mention of a concept in the sentence stands beyond another figure of the same unit.
    boolean behindOther(int concept, int from, int to, String unit) {
        if (text.quantity(numberAt(from, to)) == null) {
            return false;
        }
        for (int i = from; i >= text.sentenceStart(from); i--) {
            if (concepts.is(i, concept)) {
                return false;
            }
            if (from - i > 3 && sameUnit(i, unit)) {
                break;
            }
        }
        for (int i = to; i < text.sentenceEnd(from); i++) {
            if (concepts.is(i, concept)) {
                return false;
            }
            if (i - to > 2 && sameUnit(i, unit)) {
                break;
            }
        }
        return distance(concept, from, to, from, to) < 0;
    }

    /// "That cost the country its preferences, and aid collapsed: from 90 million": every word of one concept stands
    /// before one of another that begins a clause nearer to the span.
    boolean leftBehind(int concept, int by, int from, int to) {
        int high = Math.max(to, clauses.to(Math.max(from, to - 1)));
        int nearer = -1;
        for (int i = Math.min(high, text.sentenceEnd(from)) - 1; i >= text.sentenceStart(from); i--) {
            if (concepts.is(i, concept)) {
                return nearer >= 0 && parted(i, nearer, nearer);
            }
            nearer = i < from && nearer < 0 && concepts.is(i, by) ? i : nearer;
        }
        return false;
    }

    /// "$12 billion, three fifths of it for soldiers": every word of a concept stands beyond a share of what the span
    /// tells.
    boolean behindShare(int concept, int from, int to) {
        for (int i = text.sentenceStart(from); i < text.sentenceEnd(from); i++) {
            Mention.Quantity part = i < to ? null : text.quantity(i);
            boolean share = part != null
                    && (part.kind().equals("share") || part.unit().equals("percent"))
                    && text.in(part.to(), SmallWords.OF)
                    && text.cue(part.to() + 1, Cue.whole);
            if (share || concepts.is(i, concept)) {
                return share;
            }
        }
        return false;
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
        if (other == null || text.date(i) != null) {
            return false;
        }
        boolean bare =
                other.unit().isEmpty() && (other.number().value() >= 100 || unit.isEmpty() || unit.equals("countries"));
        return other.unit().equals(unit)
                || bare
                || (unit.isEmpty() && !other.kind().equals("time"));
    }
}
