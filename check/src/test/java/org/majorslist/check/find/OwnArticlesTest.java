package org.majorslist.check.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.majorslist.check.Claim;
import org.majorslist.check.find.OwnArticles.Label;
import org.majorslist.check.find.OwnArticles.Labelled;
import org.majorslist.register.Determination;
import org.majorslist.register.Register;

/// Scores the finder on whole articles of our own, by the measures of the labelled articles: spans match one to one
/// when
/// they share half of the shorter and a tenth of both.
///
/// The floors lie a little under what was measured. The first figures, before any rule was changed, stand in
/// bench/results.
class OwnArticlesTest {
    private static final List<Pair> PAIRS = new ArrayList<>();
    private static int claims;
    private static int found;
    private static int wanted;

    private record Pair(Claim claim, Label label) {}

    @BeforeAll
    static void score() throws IOException {
        Path content = Path.of(System.getProperty("majors.home"), "content");
        NavigableSet<LocalDate> days = new TreeSet<>();
        Register.load(content.resolve("register")).tables().determinations().stream()
                .map(Determination::decidedOn)
                .forEach(days::add);
        var finder = new ClaimFinder(Rules.read(content.resolve("check")), day -> Optional.ofNullable(days.floor(day)));
        for (Labelled article : OwnArticles.read()) {
            match(article, finder.find(article.text(), article.language(), article.published()));
        }
    }

    /// Claims first, what may be found next; what is left over is found wrongly.
    private static void match(Labelled article, List<Claim> all) {
        var left = new ArrayList<>(all);
        for (Label label : article.labels()) {
            wanted += label.claim() ? 1 : 0;
            Claim best = label.claim() ? best(label, left) : null;
            if (best != null) {
                left.remove(best);
                PAIRS.add(new Pair(best, label));
            }
        }
        claims += all.size();
        for (Label label : article.labels()) {
            Claim best = label.type().equals("optional") ? best(label, left) : null;
            claims -= best != null && left.remove(best) ? 1 : 0;
        }
        found = PAIRS.size();
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

    private static void atLeast(double floor, double measured, String what) {
        assertTrue(measured >= floor, () -> what + " is %.3f, it was at least %.3f".formatted(measured, floor));
    }

    private static void fieldAtLeast(double floor, String field, java.util.function.Predicate<Pair> right) {
        List<Pair> wrong = PAIRS.stream().filter(right.negate()).toList();
        assertTrue(
                PAIRS.size() - wrong.size() >= floor * PAIRS.size(),
                () -> field + ": %d of %d wrong, such as %s".formatted(wrong.size(), PAIRS.size(), wrong));
    }

    @Test
    void findsTheClaims() {
        atLeast(0.95, (double) found / claims, "precision");
        atLeast(0.94, (double) found / wanted, "recall");
    }

    @Test
    void linksTheIndicator() {
        fieldAtLeast(
                0.87,
                "indicator",
                pair -> pair.claim().indicator().equals(pair.label().indicator()));
    }

    @Test
    void linksThePeriod() {
        fieldAtLeast(
                0.85,
                "period",
                pair -> pair.claim().period().equals(pair.label().period()));
    }

    @Test
    void linksTheArea() {
        fieldAtLeast(
                0.89,
                "area",
                pair -> java.util.Set.of(pair.claim().area().split(";", -1))
                        .equals(java.util.Set.of(pair.label().area().split(";", -1))));
    }

    @Test
    void readsTheValue() {
        fieldAtLeast(0.94, "value", pair -> pair.label().value().isEmpty() || sameValue(pair));
    }

    private static boolean sameValue(Pair pair) {
        Double number = pair.claim().amount().number();
        String value = pair.label().value();
        return number == null
                ? pair.claim().amount().word().equals(value)
                : value.matches("-?[0-9.]+")
                        && Math.abs(number - Double.parseDouble(value)) <= 0.001 * Math.abs(number);
    }
}
