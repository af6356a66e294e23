package org.majorslist.check.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Claim;
import org.majorslist.check.DayFrom;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;

/// Claims with their verdicts as ClaimReview of schema.org, for JSON-LD.
public final class ClaimReview {
    private ClaimReview() {}

    /// The reviews of one article; claims the record does not cover are left out, as there is no review of them.
    ///
    /// @param checked the article
    /// @return maps and lists to be written as JSON
    public static Map<String, Object> of(CheckedArticle checked) {
        var graph = new ArrayList<Map<String, Object>>();
        for (Judged judged : checked.claims()) {
            if (judged.verdict().finding() != Finding.not_in_register) {
                graph.add(review(checked, judged));
            }
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        return document;
    }

    private static Map<String, Object> review(CheckedArticle checked, Judged judged) {
        var review = new LinkedHashMap<String, Object>();
        review.put("@type", "ClaimReview");
        review.put(
                "claimReviewed",
                judged.claim().sentence().replaceAll("\\s+", " ").strip());
        review.put("datePublished", checked.asOf().toString());
        review.put(
                "author",
                Map.of(
                        "@type",
                        "Organization",
                        "name",
                        "Majors (automatic check against its record; edit before publishing)"));
        review.put("itemReviewed", claim(checked, judged.claim()));
        review.put("reviewRating", rating(judged.verdict().finding(), checked.language()));
        review.put("reviewBody", judged.verdict().reason());
        review.put("citation", judged.verdict().evidence());
        return review;
    }

    private static Map<String, Object> claim(CheckedArticle checked, Claim claim) {
        var item = new LinkedHashMap<String, Object>();
        item.put("@type", "Claim");
        item.put("text", claim.span());
        if (!claim.attributedTo().isEmpty()) {
            item.put("author", names(claim.attributedTo()));
        }
        var published = checked.article().published();
        if (published != null && checked.dayFrom() != DayFrom.CONTENT) {
            item.put("datePublished", published.toString());
        }
        String address = checked.article().address();
        item.put(
                "appearance",
                address.isEmpty()
                        ? Map.of(
                                "@type",
                                "CreativeWork",
                                "name",
                                checked.article().name())
                        : Map.of("@type", "CreativeWork", "url", address));
        return item;
    }

    private static List<Map<String, Object>> names(String speakers) {
        var names = new ArrayList<Map<String, Object>>();
        for (String name : speakers.split("; ", -1)) {
            names.add(Map.of("@type", "Thing", "name", name));
        }
        return names;
    }

    private static Map<String, Object> rating(Finding finding, Language language) {
        int value = switch (finding) {
            case supported -> 5;
            case supported_other -> 4;
            case imprecise, disputed -> 3;
            case contradicted -> 1;
            case not_in_register -> 0;
        };
        var rating = new LinkedHashMap<String, Object>();
        rating.put("@type", "Rating");
        rating.put("ratingValue", value);
        rating.put("bestRating", 5);
        rating.put("worstRating", 1);
        rating.put("alternateName", finding.label(language));
        return rating;
    }
}
