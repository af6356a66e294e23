package org.majorslist.check.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// The main text of a page, without its furniture, one block a line; nothing is fetched.
final class HtmlText {
    private static final String FURNITURE =
            "script,style,noscript,template,nav,aside,footer,form,button,iframe,svg,select,[role=navigation],[role=complementary],"
                    + "[aria-hidden=true],[hidden],.advertisement,.ad,.related,.share,.newsletter,.comments,.cookie,.breadcrumb,.sidebar,.promo";
    private static final String BLOCKS = "h1,h2,h3,h4,p,li,blockquote,td,th,figcaption,pre,dd,dt";
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=dc.date]",
            "meta[name=DC.date.issued]",
            "meta[name=parsely-pub-date]",
            "meta[name=article:published_time]",
            "meta[property=og:published_time]");

    private static final int LONGEST_ADDRESS = 2_000; // characters

    /// Words enough to be the main text \[characters].
    private static final int LEAST = 200;

    private HtmlText() {}

    static Article read(String name, String html) {
        Document page = Jsoup.parse(html);
        LocalDate published = published(page);
        String address = address(page.select("link[rel=canonical]").attr("href"));
        String title = page.title();
        page.select(FURNITURE).remove();
        return new Article(name, title, Limits.text(text(main(page)), name), published, address);
    }

    /// An address of the web, or nothing: `javascript:` and the like must not come out as a link.
    private static String address(String written) {
        boolean web = written.startsWith("https://") || written.startsWith("http://");
        return web && written.length() <= LONGEST_ADDRESS ? written : "";
    }

    /// The article element with the most words, or main, or the whole body.
    private static Element main(Document page) {
        for (String kind : List.of("article", "main,[role=main]", "[itemprop=articleBody]")) {
            Element largest = null;
            int most = LEAST;
            for (Element candidate : outermost(page, QueryParser.parse(kind))) {
                int length = candidate.text().length();
                largest = length > most ? candidate : largest;
                most = Math.max(most, length);
            }
            if (largest != null) {
                return largest;
            }
        }
        return page.body();
    }

    /// Elements of a kind that stand in no other of it: the text of each character is looked at once, however deep a
    /// page nests.
    private static List<Element> outermost(Document page, Evaluator kind) {
        var found = new ArrayList<Element>();
        page.filter((node, depth) -> {
            boolean fits = node instanceof Element element && element.is(kind);
            if (fits) {
                found.add((Element) node);
            }
            return fits ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }

    private static String text(Element main) {
        var text = new StringBuilder();
        for (Element block : main.select(BLOCKS)) {
            if (!insideBlock(block, main)) {
                String line = block.text().strip();
                if (!line.isEmpty()) {
                    text.append(line).append('\n');
                }
            }
        }
        return text.isEmpty() ? main.text() : text.toString();
    }

    private static boolean insideBlock(Element block, Element main) {
        Set<String> names = Set.of(BLOCKS.split(",", -1));
        for (Element parent = block.parent(); parent != null && !parent.equals(main); parent = parent.parent()) {
            if (names.contains(parent.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate published(Document page) {
        for (String query : DATES) {
            LocalDate day = day(page.select(query).attr("content"));
            if (day != null) {
                return day;
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            LocalDate day = inJson(script.data());
            if (day != null) {
                return day;
            }
        }
        return day(page.select("time[datetime]").attr("datetime"));
    }

    private static @Nullable LocalDate inJson(String json) {
        int at = json.indexOf("\"datePublished\"");
        int quote = at < 0 ? -1 : json.indexOf('"', at + "\"datePublished\"".length());
        return quote < 0 || quote + 11 > json.length() ? null : day(json.substring(quote + 1, quote + 11));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
