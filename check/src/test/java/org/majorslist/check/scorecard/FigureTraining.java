package org.majorslist.check.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.find.OwnArticles.Label;
import org.majorslist.check.find.OwnArticles.Labelled;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Marking;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.scorecard.ScorecardTraining.Example;

/// Draws the cards of what figures count from labelled articles: the figures rules find in them, with
/// the signs around each and the indicator of its label.
final class FigureTraining {
    /// An indicator with fewer figures gets no card.
    private static final int FEWEST = 8;

    private static final double COST = 1;

    private final Rules rules;
    private final ClaimFinder finder;

    FigureTraining(Rules rules, ClaimFinder finder) {
        this.rules = rules;
        this.finder = finder;
    }

    /// The rows of figure-scorecard.csv, in its order.
    List<String> rows(List<Labelled> articles) {
        List<Example> all =
                articles.stream().flatMap(article -> examples(article).stream()).toList();
        Map<String, Long> figures =
                all.stream().collect(Collectors.groupingBy(Example::kind, TreeMap::new, Collectors.counting()));
        var rows = new ArrayList<String>();
        rows.add("card,where,sign,points");
        figures.forEach((indicator, times) -> {
            if (times >= FEWEST) {
                rows.addAll(ScorecardTraining.card(
                        indicator, all, example -> example.kind().equals(indicator), COST));
            }
        });
        return rows;
    }

    private List<Example> examples(Labelled article) {
        Marked text = Marking.of(article.text(), rules, article.language(), article.published());
        var examples = new ArrayList<Example>();
        for (Claim claim : finder.find(text, article.published())) {
            Label label = isFigure(claim.type()) ? label(article, claim) : null;
            if (label != null) {
                examples.add(new Example(signs(text, claim), label.indicator()));
            }
        }
        return examples;
    }

    private static boolean isFigure(ClaimType type) {
        return type == ClaimType.quantity || type == ClaimType.change || type == ClaimType.ratio;
    }

    private static Label label(Labelled article, Claim claim) {
        return article.labels().stream()
                .filter(label -> List.of("quantity", "change", "ratio").contains(label.type()))
                .filter(label -> ScorecardTraining.same(label.start(), label.end(), claim.start(), claim.end()))
                .findFirst()
                .orElse(null);
    }

    private static List<Sign> signs(Marked text, Claim claim) {
        int from = 0;
        while (text.token(from).end() <= claim.start()) {
            from++;
        }
        int to = from;
        while (to < text.size() && text.token(to).start() < claim.end()) {
            to++;
        }
        var figure =
                new FigureSigns.Weighed(from, to, claim.type(), claim.amount().unit());
        var signs = new ArrayList<Sign>();
        FigureSigns.each(text, figure, (where, name, next) -> signs.add(new Sign(where, name, next)));
        return signs;
    }
}
