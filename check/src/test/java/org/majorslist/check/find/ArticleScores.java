package org.majorslist.check.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Checker;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;
import org.majorslist.check.find.OwnArticles.Label;
import org.majorslist.check.find.OwnArticles.Labelled;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// How the check does on whole labelled articles, by the measures of the labelled articles of our reviewers: spans
/// match one to one when they share half of the shorter and a tenth of both.
final class ArticleScores {
    /// The day whose knowledge the verdicts of the labels rest on.
    private static final LocalDate LABELLED = LocalDate.of(2026, 11, 22);

    private final List<Pair> pairs = new ArrayList<>();
    private int claims;
    private int found;
    private int wanted;
    private int verdicts;
    /// Whether no failure may name a sentence.
    private boolean isShut;

    private record Pair(Judged judged, Label label) {
        Claim claim() {
            return judged.claim();
        }
    }

    /// Checks every article of a folder and matches its claims with the labels.
    static ArticleScores of(String folder) throws IOException {
        var scores = new ArticleScores();
        Path content = Path.of(System.getProperty("majors.home"), "content");
        var checker = new Checker(
                content.resolve("check"),
                Register.load(content.resolve("register")),
                LawBook.open(content.resolve("statutes")));
        scores.isShut = folder.equals("shut");
        for (Labelled article : OwnArticles.read(folder)) {
            var text = new Article(article.name(), "", article.text(), article.published(), "");
            scores.match(
                    article, checker.check(text, article.language(), LABELLED).claims());
        }
        return scores;
    }

    /// Claims first, what may be found next; what is left over is found wrongly.
    private void match(Labelled article, List<Judged> all) {
        var left = new ArrayList<>(all);
        for (Label label : article.labels()) {
            wanted += label.claim() ? 1 : 0;
            verdicts += label.verdict().isEmpty() ? 0 : 1;
            Judged best = label.claim() ? best(label, left) : null;
            if (best != null) {
                left.remove(best);
                pairs.add(new Pair(best, label));
            }
        }
        claims += all.size();
        for (Label label : article.labels()) {
            Judged best = label.type().equals("optional") ? best(label, left) : null;
            claims -= best != null && left.remove(best) ? 1 : 0;
        }
        found = pairs.size();
    }

    private static @Nullable Judged best(Label label, List<Judged> judged) {
        Judged best = null;
        double most = 0.1;
        for (Judged one : judged) {
            Claim claim = one.claim();
            double shared = Math.min(claim.end(), label.end()) - Math.max(claim.start(), label.start());
            int shorter = Math.min(claim.end() - claim.start(), label.end() - label.start());
            double union = claim.end() - claim.start() + label.end() - label.start() - shared;
            if (shared * 2 >= shorter && shared / union > most) {
                most = shared / union;
                best = one;
            }
        }
        return best;
    }

    void findAtLeast(double precision, double recall) {
        atLeast(precision, (double) found / claims, "precision");
        atLeast(recall, (double) found / wanted, "recall");
    }

    void indicatorAtLeast(double floor) {
        fieldAtLeast(
                floor,
                "indicator",
                pair -> pair.claim().indicator().equals(pair.label().indicator()));
    }

    void periodAtLeast(double floor) {
        fieldAtLeast(
                floor,
                "period",
                pair -> pair.claim().period().equals(pair.label().period()));
    }

    void areaAtLeast(double floor) {
        fieldAtLeast(
                floor,
                "area",
                pair -> Set.of(pair.claim().area().split(";", -1))
                        .equals(Set.of(pair.label().area().split(";", -1))));
    }

    void valueAtLeast(double floor) {
        fieldAtLeast(floor, "value", pair -> pair.label().value().isEmpty() || sameValue(pair));
    }

    /// @param accuracy of the claims found, how many verdicts are as labelled
    /// @param endToEnd the same of all labels with a verdict, found or not
    /// @param precise of the contradictions that meet a label, how many are labelled so
    void verdictsAtLeast(double accuracy, double endToEnd, double precise) {
        List<Pair> sure =
                pairs.stream().filter(pair -> !pair.label().verdict().isEmpty()).toList();
        double right = sure.stream()
                .filter(pair -> pair.label().verdict().equals(finding(pair)))
                .count();
        List<Pair> contradicted = sure.stream()
                .filter(pair -> finding(pair).equals("contradicted"))
                .toList();
        double rightly = contradicted.stream()
                .filter(pair -> pair.label().verdict().equals("contradicted"))
                .count();
        atLeast(accuracy, right / sure.size(), "accuracy of verdicts");
        atLeast(endToEnd, right / verdicts, "verdicts end to end");
        atLeast(precise, rightly / contradicted.size(), "precision of contradictions");
    }

    private static String finding(Pair pair) {
        return pair.judged().verdict().finding().name();
    }

    private static void atLeast(double floor, double measured, String what) {
        assertTrue(measured >= floor, () -> what + " is %.3f, it was at least %.3f".formatted(measured, floor));
    }

    private void fieldAtLeast(double floor, String field, Predicate<Pair> right) {
        List<Pair> wrong = pairs.stream().filter(right.negate()).toList();
        assertTrue(
                pairs.size() - wrong.size() >= floor * pairs.size(),
                () -> field
                        + ": %d of %d wrong%s"
                                .formatted(wrong.size(), pairs.size(), isShut ? "" : ", such as " + wrong));
    }

    /// A share of 0.5 is 50 percent.
    private static boolean sameValue(Pair pair) {
        boolean share = pair.claim().amount().unit().equals("share")
                && pair.label().unit().equals("percent");
        Double read = pair.claim().amount().number();
        Double number = read != null && share ? Double.valueOf(read * 100) : read;
        String value = pair.label().value();
        return number == null
                ? pair.claim().amount().word().equalsIgnoreCase(value)
                : value.matches("-?[0-9.]+")
                        && Math.abs(number - Double.parseDouble(value)) <= 0.001 * Math.abs(number);
    }
}
