package org.majorslist.check.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.majorslist.check.Claim;
import org.majorslist.check.find.OwnArticles.Label;
import org.majorslist.check.find.OwnArticles.Labelled;
import org.majorslist.check.mark.Rules;
import org.majorslist.register.Determination;
import org.majorslist.register.Register;

/// How the finder does on whole labelled articles, by the measures of the labelled articles of our reviewers: spans
/// match one to one when they share half of the shorter and a tenth of both.
final class ArticleScores {
    private final List<Pair> pairs = new ArrayList<>();
    private int claims;
    private int found;
    private int wanted;

    private record Pair(Claim claim, Label label) {}

    /// Finds the claims of every article of a folder and matches them with its labels.
    static ArticleScores of(String folder) throws IOException {
        var scores = new ArticleScores();
        Path content = Path.of(System.getProperty("majors.home"), "content");
        NavigableSet<LocalDate> days = new TreeSet<>();
        Register.load(content.resolve("register")).tables().determinations().stream()
                .map(Determination::decidedOn)
                .forEach(days::add);
        var finder = new ClaimFinder(Rules.read(content.resolve("check")), day -> Optional.ofNullable(days.floor(day)));
        for (Labelled article : OwnArticles.read(folder)) {
            scores.match(article, finder.find(article.text(), article.language(), article.published()));
        }
        return scores;
    }

    /// Claims first, what may be found next; what is left over is found wrongly.
    private void match(Labelled article, List<Claim> all) {
        var left = new ArrayList<>(all);
        for (Label label : article.labels()) {
            wanted += label.claim() ? 1 : 0;
            Claim best = label.claim() ? best(label, left) : null;
            if (best != null) {
                left.remove(best);
                pairs.add(new Pair(best, label));
            }
        }
        claims += all.size();
        for (Label label : article.labels()) {
            Claim best = label.type().equals("optional") ? best(label, left) : null;
            claims -= best != null && left.remove(best) ? 1 : 0;
        }
        found = pairs.size();
    }

    private static Claim best(Label label, List<Claim> claims) {
        Claim best = null;
        double most = 0.1;
        for (Claim claim : claims) {
            double shared = Math.min(claim.end(), label.end()) - Math.max(claim.start(), label.start());
            int shorter = Math.min(claim.end() - claim.start(), label.end() - label.start());
            double union = claim.end() - claim.start() + label.end() - label.start() - shared;
            if (shared * 2 >= shorter && shared / union > most) {
                most = shared / union;
                best = claim;
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

    private static void atLeast(double floor, double measured, String what) {
        assertTrue(measured >= floor, () -> what + " is %.3f, it was at least %.3f".formatted(measured, floor));
    }

    private void fieldAtLeast(double floor, String field, Predicate<Pair> right) {
        List<Pair> wrong = pairs.stream().filter(right.negate()).toList();
        assertTrue(
                pairs.size() - wrong.size() >= floor * pairs.size(),
                () -> field + ": %d of %d wrong, such as %s".formatted(wrong.size(), pairs.size(), wrong));
    }

    private static boolean sameValue(Pair pair) {
        Double number = pair.claim().amount().number();
        String value = pair.label().value();
        return number == null
                ? pair.claim().amount().word().equalsIgnoreCase(value)
                : value.matches("-?[0-9.]+")
                        && Math.abs(number - Double.parseDouble(value)) <= 0.001 * Math.abs(number);
    }
}
