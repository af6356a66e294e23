package org.majorslist.check.show;

import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;

/// How one claim was read and judged, step by step.
public final class Explanation {
    private Explanation() {}

    /// Explains a claim.
    ///
    /// @param judged the claim with its verdict
    /// @return some lines, ending in a line break
    public static String of(Judged judged) {
        Claim claim = judged.claim();
        var text = new StringBuilder();
        line(text, "claim", claim.number() + ": " + claim.span());
        line(
                text,
                "at",
                "characters " + claim.start() + " to " + claim.end()
                        + (claim.quoted() ? ", inside quotation marks" : ""));
        line(text, "sentence", claim.sentence().replaceAll("\\s+", " ").strip());
        line(
                text,
                "read as",
                claim.type() + " of " + claim.indicator()
                        + (claim.detail().isEmpty() ? "" : " (" + claim.detail() + ")"));
        line(text, "value", Figures.words(claim.amount()));
        line(text, "area", claim.area());
        line(text, "period", claim.period().isEmpty() ? "none named" : claim.period());
        line(text, "said by", claim.attributedTo().isEmpty() ? "the text itself" : claim.attributedTo());
        claim.reading().forEach(step -> line(text, "because", step));
        links(text, "counts", claim.links().indicators());
        links(text, "place", claim.links().areas());
        links(text, "time", claim.links().periods());
        line(
                text,
                "verdict",
                judged.verdict().finding().label(Language.en) + ". "
                        + judged.verdict().reason());
        judged.verdict().arithmetic().forEach(step -> line(text, "tried", step));
        judged.verdict().evidence().forEach(key -> line(text, "evidence", key));
        Suggestion.of(judged, Language.en).ifPresent(draft -> line(text, "draft", draft.text()));
        return text.toString();
    }

    /// What was chosen and how sure that is; then what else may be meant, in the order it is tried.
    private static void links(StringBuilder text, String name, List<Link> links) {
        Link chosen = links.getFirst();
        line(text, name, value(chosen) + ", " + sureness(chosen.sureness()) + ": " + chosen.why());
        links.stream().skip(1).forEach(link -> line(text, "or " + name, value(link) + ": " + link.why()));
    }

    private static String value(Link link) {
        return link.value().isEmpty() ? "none" : link.value();
    }

    private static String sureness(Sureness sureness) {
        return switch (sureness) {
            case WRITTEN -> "written";
            case CHOSEN -> "chosen among others";
            case INFERRED -> "inferred";
            case LIKELY -> "likely by its words";
            case UNCLEAR -> "not clear from its words";
        };
    }

    private static void line(StringBuilder text, String name, String content) {
        text.append("%-9s ".formatted(name))
                .append(content.replaceAll("\\p{Cntrl}", " "))
                .append('\n');
    }
}
