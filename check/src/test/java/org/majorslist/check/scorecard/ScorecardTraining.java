package org.majorslist.check.scorecard;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Marking;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.scorecard.Passages.Mark;
import org.majorslist.check.scorecard.Passages.Passage;
import org.majorslist.check.scorecard.Scorecards.Kind;

/// Draws the scorecards from marked passages: logistic regression with an absolute penalty (lasso),
/// whose weights, natural logarithms of odds, are told in points of which ten double the odds.
///
/// The penalty leaves most signs without points, so that the table stays short enough to read.
final class ScorecardTraining {
    /// The less, the fewer signs keep points.
    private static final double CLAIM_COST = 0.4;

    private static final double KIND_COST = 0.3;
    private static final double EPSILON = 0.001;
    private static final long SEED = 20261123;
    private static final int SEEN_AT_LEAST = 3;
    /// A clause is a marked claim if they share half of the shorter and a tenth of both.
    private static final int HALF = 2;

    private static final int TENTH = 10;

    /// A clause with its signs.
    ///
    /// @param kind the name of the kind it is marked as; empty where it is no claim, "?" for a
    ///     claim of no kind
    record Example(List<Sign> signs, String kind) {}

    private final Rules rules;
    private final List<Kind> kinds;

    ScorecardTraining(Rules rules, List<Kind> kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    /// The rows of scorecard.csv, in its order.
    List<String> rows(List<Passage> passages) {
        Linear.disableDebugOutput();
        List<Example> all =
                passages.stream().flatMap(passage -> examples(passage).stream()).toList();
        var rows = new ArrayList<String>();
        rows.add("card,where,sign,points");
        rows.addAll(card(Scorecards.CLAIM, all, example -> !example.kind().isEmpty(), CLAIM_COST));
        List<Example> claims =
                all.stream().filter(example -> example.kind().length() > 1).toList();
        for (Kind kind : kinds) {
            rows.addAll(card(kind.name(), claims, example -> example.kind().equals(kind.name()), KIND_COST));
        }
        return rows;
    }

    private List<Example> examples(Passage passage) {
        Marked text = Marking.of(passage.text(), rules, null, passage.day());
        List<Clause> clauses = ClauseCut.of(text);
        var signs = new Signs(text, clauses);
        var examples = new ArrayList<Example>();
        for (int i = 0; i < clauses.size(); i++) {
            int start = text.token(clauses.get(i).from()).start();
            int end = text.token(clauses.get(i).to() - 1).end();
            String kind = passage.marks().stream()
                    .filter(mark -> same(mark.start(), mark.end(), start, end))
                    .findFirst()
                    .map(this::kind)
                    .orElse("");
            if (!kind.equals("optional")) {
                examples.add(new Example(signs.of(i), kind));
            }
        }
        return examples;
    }

    /// Whether two spans share half of the shorter and a tenth of both.
    static boolean same(int from, int to, int start, int end) {
        int shared = Math.min(end, to) - Math.max(start, from);
        int both = Math.max(end, to) - Math.min(start, from);
        return shared > 0 && shared * HALF >= Math.min(end - start, to - from) && shared * TENTH >= both;
    }

    private String kind(Mark mark) {
        if (mark.type().equals("optional")) {
            return "optional";
        }
        return kinds.stream()
                .filter(kind -> kind.type() == ClaimType.valueOf(mark.type()))
                .map(kind -> Map.entry(closeness(kind, mark), kind.name()))
                .filter(kind -> kind.getKey() > 0)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse("?");
    }

    private static int closeness(Kind kind, Mark mark) {
        boolean indicator = kind.indicator().equals(mark.indicator());
        boolean free = kind.value().startsWith("@")
                || kind.value().equals("true")
                || kind.value().isEmpty();
        boolean value = kind.value().equals(mark.value().replace(".0", ""));
        boolean record = kind.indicator().equals("@link") && value;
        boolean rest = kind.indicator().equals("other") && (free || kind.type() == ClaimType.rank);
        return record || (indicator && value) ? 3 : indicator && free ? 2 : rest ? 1 : 0;
    }

    static List<String> card(String name, List<Example> examples, Predicate<Example> wanted, double cost) {
        Map<Sign, Integer> numbers = numbers(examples);
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = numbers.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream().map(example -> features(example, numbers)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> wanted.test(example) ? 1 : -1)
                .toArray();
        var parameter = new Parameter(SolverType.L1R_LR, cost, EPSILON);
        parameter.setRandom(new Random(SEED)); // the order signs are weighed in
        Model model = Linear.train(problem, parameter);
        int sense = model.getLabels()[0];
        double[] weights = model.getFeatureWeights();
        var rows = new ArrayList<String>();
        rows.add(name + ",base,," + points(sense * weights[numbers.size()]));
        numbers.entrySet().stream()
                .map(sign -> Map.entry(sign.getKey(), points(sense * weights[sign.getValue() - 1])))
                .filter(sign -> sign.getValue() != 0)
                .sorted(Map.Entry.<Sign, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(ORDER)))
                .forEach(sign -> rows.add(row(name, sign.getKey(), sign.getValue())));
        return rows;
    }

    private static final Comparator<Sign> ORDER =
            Comparator.comparing(Sign::where).thenComparing(Sign::name).thenComparing(Sign::next);

    private static String row(String card, Sign sign, int points) {
        return card + "," + sign.where() + "," + (sign.name() + " " + sign.next()).strip() + "," + points;
    }

    private static int points(double weight) {
        return (int) Math.round(weight / Math.log(2) * Scorecard.DOUBLES);
    }

    private static Map<Sign, Integer> numbers(List<Example> examples) {
        var seen = new HashMap<Sign, Integer>();
        examples.forEach(
                example -> example.signs().stream().distinct().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
        var numbers = new TreeMap<Sign, Integer>(ORDER);
        seen.forEach((sign, times) -> {
            if (times >= SEEN_AT_LEAST) {
                numbers.put(sign, 0);
            }
        });
        int number = 1;
        for (Sign sign : List.copyOf(numbers.keySet())) {
            numbers.put(sign, number++);
        }
        return numbers;
    }

    private static Feature[] features(Example example, Map<Sign, Integer> numbers) {
        var counts = new TreeMap<Integer, Integer>();
        for (Sign sign : example.signs()) {
            Integer number = numbers.get(sign);
            if (number != null) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        counts.put(numbers.size() + 1, 1);
        return counts.entrySet().stream()
                .map(count -> new FeatureNode(count.getKey(), count.getValue()))
                .toArray(Feature[]::new);
    }
}
