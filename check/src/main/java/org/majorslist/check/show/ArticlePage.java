package org.majorslist.check.show;

import java.util.List;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;

/// A page of its own: the article with its claims marked, the evidence in the margin. No script, nothing fetched.
public final class ArticlePage {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:16px/1.55 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;display:grid;grid-template-columns:minmax(0,3fr) minmax(16rem,2fr);gap:2rem}
            header,footer{grid-column:1/-1}
            main p{margin:0 0 .9em;white-space:pre-wrap}
            mark{background:transparent;color:inherit;border-bottom:3px solid currentColor;padding:0 .1em}
            mark a{text-decoration:none;color:inherit}
            sup{font-size:.7em;margin-left:.15em}
            aside ol{list-style:none;margin:0;padding:0}
            aside li{border-left:4px solid;padding:.2rem .7rem;margin:0 0 .9rem;font-size:.87rem;overflow-wrap:anywhere}
            aside b{display:block}
            aside code{font-size:.8em;display:block}
            .supported{border-color:#1a7f37}.supported_other{border-color:#0969da}.imprecise{border-color:#9a6700}
            .contradicted{border-color:#cf222e}.disputed{border-color:#8250df}.not_in_register{border-color:#6e7781}
            @media(max-width:50rem){body{grid-template-columns:1fr}}
            """;

    private ArticlePage() {}

    /// Writes the page.
    ///
    /// @param checked the article
    /// @param suggest whether to add drafts of corrected sentences
    /// @return a whole HTML document
    public static String of(CheckedArticle checked, boolean suggest) {
        String title = checked.article().title().isEmpty()
                ? checked.article().name()
                : checked.article().title();
        var published = checked.article().published();
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>Checked: %s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header><h1>%s</h1><p>%s. Published %s; judged with what was known on %s.</p></header>
                <main>
                %s</main>
                <aside aria-label="Evidence"><ol>
                %s</ol></aside>
                <footer><p>Made by rules from the text and the record of Majors. A verdict judges the words of a claim against the record only.</p></footer>
                </body>
                </html>
                """.formatted(
                        checked.language(),
                        Escape.html(title),
                        STYLE,
                        Escape.html(title),
                        Escape.html(MarkedText.summary(checked.claims())),
                        published == null ? "on an unknown day" : published,
                        checked.asOf(),
                        body(checked),
                        notes(checked.claims(), suggest));
    }

    private static String body(CheckedArticle checked) {
        String text = checked.article().text();
        var html = new StringBuilder("<p>");
        int at = 0;
        int point = 0;
        for (Judged judged : checked.claims()) {
            int from = text.offsetByCodePoints(at, Math.max(0, judged.claim().start() - point));
            if (judged.claim().start() < point) {
                html.append(reference(judged)); // inside the claim before
                continue;
            }
            int to = text.offsetByCodePoints(
                    from, judged.claim().end() - judged.claim().start());
            html.append(paragraphs(text.substring(at, from)));
            html.append("<mark class=\"")
                    .append(judged.verdict().finding())
                    .append("\" id=\"c")
                    .append(judged.claim().number())
                    .append("\">")
                    .append(Escape.html(text.substring(from, to)))
                    .append(reference(judged))
                    .append("</mark>");
            at = to;
            point = judged.claim().end();
        }
        return html.append(paragraphs(text.substring(at))).append("</p>\n").toString();
    }

    private static String reference(Judged judged) {
        int number = judged.claim().number();
        return "<sup><a href=\"#e" + number + "\" aria-label=\"claim " + number + ", "
                + MarkedText.name(judged.verdict().finding()) + "\">" + number + "</a></sup>";
    }

    private static String paragraphs(String text) {
        return Escape.html(text).replaceAll("\\n{1,}", "</p>\n<p>");
    }

    private static String notes(List<Judged> claims, boolean suggest) {
        var html = new StringBuilder();
        for (Judged judged : claims) {
            Finding finding = judged.verdict().finding();
            html.append("<li class=\"")
                    .append(finding)
                    .append("\" id=\"e")
                    .append(judged.claim().number())
                    .append("\"><b><a href=\"#c")
                    .append(judged.claim().number())
                    .append("\">")
                    .append(judged.claim().number())
                    .append("</a> ")
                    .append(MarkedText.name(finding))
                    .append("</b>");
            html.append(Escape.html(judged.verdict().reason()));
            judged.verdict().evidence().stream()
                    .limit(6)
                    .forEach(key ->
                            html.append("<code>").append(Escape.html(key)).append("</code>"));
            if (suggest) {
                Suggestion.of(judged)
                        .ifPresent(draft -> html.append("<em>Draft: ")
                                .append(Escape.html(draft))
                                .append("</em>"));
            }
            html.append("</li>\n");
        }
        return html.toString();
    }
}
