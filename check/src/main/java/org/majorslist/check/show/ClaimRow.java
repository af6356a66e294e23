package org.majorslist.check.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.majorslist.check.Amount;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Links;

/// A judged claim as the keys and values that other programs read.
public final class ClaimRow {
    private ClaimRow() {}

    /// The row of one claim, with the day of its article.
    ///
    /// @param checked the article
    /// @param judged one of its claims
    /// @return keys in a fixed order; absent values are `null` or empty
    public static Map<String, Object> of(CheckedArticle checked, Judged judged) {
        Map<String, Object> row = of(checked.article().name(), judged);
        row.put("published", PublicationDay.plain(checked));
        row.put("published_from", PublicationDay.from(checked));
        return row;
    }

    /// The row of one claim.
    ///
    /// @param doc name of the document
    /// @param judged the claim with its verdict
    /// @return keys in a fixed order; absent values are `null` or empty
    public static Map<String, Object> of(String doc, Judged judged) {
        Claim claim = judged.claim();
        var row = new LinkedHashMap<String, Object>();
        row.put("doc", doc);
        row.put("id", doc + "#" + claim.number());
        row.put("sentence", claim.sentence());
        row.put("span", claim.span());
        row.put("start", claim.start());
        row.put("end", claim.end());
        row.put("type", claim.type().name());
        row.put("indicator", claim.indicator());
        row.put("indicator_detail", claim.detail());
        row.put("area", claim.area());
        row.put("period", claim.period());
        row.put("value", value(claim.amount()));
        row.put("value_max", claim.amount().most());
        row.put("unit", claim.amount().unit());
        row.put("qualifier", claim.amount().qualifier().word());
        row.put("attributed_to", claim.attributedTo());
        row.put("quoted", claim.quoted());
        row.put("checkable", true);
        row.put("sureness", sureness(claim.links()));
        row.put("alternatives", alternatives(claim));
        row.put("verdict", judged.verdict().finding().name());
        row.put("verdict_reason", judged.verdict().reason());
        row.put("evidence", judged.verdict().evidence());
        row.put("arithmetic", judged.verdict().arithmetic());
        return row;
    }

    private static Map<String, String> sureness(Links links) {
        var row = new LinkedHashMap<String, String>();
        row.put("indicator", word(links.indicator()));
        row.put("area", word(links.area()));
        row.put("period", word(links.period()));
        return row;
    }

    private static String word(Link link) {
        return link.sureness().name().toLowerCase(Locale.ROOT);
    }

    /// What the claim may speak of other than it was judged for; the first reading as well if another was judged.
    private static List<Map<String, String>> alternatives(Claim claim) {
        var rows = new ArrayList<Map<String, String>>();
        claim.links().indicators().forEach(link -> add(rows, "indicator", link, claim.indicator()));
        claim.links().areas().forEach(link -> add(rows, "area", link, claim.area()));
        claim.links().periods().forEach(link -> add(rows, "period", link, claim.period()));
        return rows;
    }

    private static void add(List<Map<String, String>> rows, String of, Link link, String judged) {
        if (!link.value().equals(judged)) {
            var row = new LinkedHashMap<String, String>();
            row.put("of", of);
            row.put("value", link.value());
            row.put("why", link.why());
            rows.add(row);
        }
    }

    private static @org.jspecify.annotations.Nullable Object value(Amount amount) {
        Double number = amount.number();
        if (number != null) {
            boolean whole = Math.rint(number) == number && Math.abs(number) < 1e15;
            return whole ? (Object) number.longValue() : number;
        }
        if (amount.word().equals("true")) {
            return true;
        }
        return amount.word().isEmpty() || amount.word().startsWith("about ") ? null : amount.word();
    }
}
