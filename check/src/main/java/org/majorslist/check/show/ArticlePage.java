package org.majorslist.check.show;

import java.util.List;
import java.util.Set;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;

/// A page of its own: the article with its claims marked, the evidence in the margin. No script, nothing fetched.
///
/// Verdicts differ by colour, by the line under the words, and by their name; the page is in the article's language.
public final class ArticlePage {
    private static final int MOST_EVIDENCE = 6;

    private final CheckedArticle checked;
    private final boolean suggest;
    private final Language language;

    private ArticlePage(CheckedArticle checked, boolean suggest) {
        this.checked = checked;
        this.suggest = suggest;
        this.language = checked.language();
    }

    /// Writes the page.
    ///
    /// @param checked the article
    /// @param suggest whether to add drafts of corrected sentences
    /// @return a whole HTML document
    public static String of(CheckedArticle checked, boolean suggest) {
        return new ArticlePage(checked, suggest).page();
    }

    private String say(String english, String spanish) {
        return language == Language.es ? spanish : english;
    }

    private String page() {
        String title = Escape.html(
                checked.article().title().isEmpty()
                        ? checked.article().name()
                        : checked.article().title());
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s: %s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header><h1>%s</h1><p>%s</p></header>
                <main>
                %s</main>
                <aside aria-label="%s"><ol>
                %s</ol></aside>
                <footer>%s<p>%s</p></footer>
                </body>
                </html>
                """.formatted(
                        language,
                        say("Checked", "Verificado"),
                        title,
                        PageStyle.CSS,
                        title,
                        Escape.html(head()),
                        body(),
                        say("Evidence", "Evidencia"),
                        notes(checked.claims()),
                        legend(),
                        say(
                                "Made by rules from the text and the record of Majors. A verdict judges the words of a claim against the record only.",
                                "Hecho por reglas con el texto y el registro de Majors. Un veredicto solo juzga las palabras de una afirmación frente al registro."));
    }

    private String head() {
        return say(
                        "%s. Published %s; judged with what was known on %s.",
                        "%s. Publicado: %s; juzgado con lo que se sabía el %s.")
                .formatted(
                        MarkedText.summary(checked.claims(), language),
                        PublicationDay.of(checked, language),
                        checked.asOf());
    }

    private String body() {
        String text = checked.article().text();
        var html = new StringBuilder("<p>");
        int at = 0;
        int point = 0;
        for (Judged judged : checked.claims()) {
            if (judged.claim().start() < point) {
                html.append("<span id=\"c")
                        .append(judged.claim().number())
                        .append("\">")
                        .append(reference(judged)) // inside the claim before
                        .append("</span>");
                continue;
            }
            int from = text.offsetByCodePoints(at, judged.claim().start() - point);
            int to = text.offsetByCodePoints(
                    from, judged.claim().end() - judged.claim().start());
            html.append(paragraphs(text.substring(at, from)));
            html.append("<mark class=\"")
                    .append(judged.verdict().finding())
                    .append(judged.claim().isOnlyLikely() ? " weighed" : "")
                    .append("\" id=\"c")
                    .append(judged.claim().number())
                    .append("\">")
                    .append(Escape.html(text.substring(from, to)))
                    .append("</mark>")
                    .append(reference(judged));
            at = to;
            point = judged.claim().end();
        }
        return html.append(paragraphs(text.substring(at))).append("</p>\n").toString();
    }

    /// The verdicts that the page uses, each explained.
    private String legend() {
        var html = new StringBuilder();
        for (Finding finding : Finding.values()) {
            if (checked.claims().stream().anyMatch(judged -> judged.verdict().finding() == finding)) {
                html.append("<dt><span class=\"%s\">%s</span></dt><dd>%s</dd>\n"
                        .formatted(finding, finding.label(language), finding.meaning(language)));
            }
        }
        if (checked.claims().stream().anyMatch(judged -> judged.claim().isOnlyLikely())) {
            html.append(
                    "<dt><span class=\"weighed\">%s</span></dt><dd>%s</dd>\n"
                            .formatted(
                                    say("weighed", "sopesado"),
                                    say(
                                            "no rule reads these words; they are likely to be a claim, and may tell something else",
                                            "ninguna regla lee estas palabras; es probable que afirmen algo, y pueden decir otra cosa")));
        }
        return html.isEmpty() ? "" : "<dl>\n" + html + "</dl>\n";
    }

    private String reference(Judged judged) {
        int number = judged.claim().number();
        return "<sup><a href=\"#e" + number + "\" aria-label=\"" + say("claim ", "afirmación ") + number + ", "
                + judged.verdict().finding().label(language) + "\">" + number + "</a></sup>";
    }

    private static String paragraphs(String text) {
        return Escape.html(text).replaceAll("\\n+", "</p>\n<p>");
    }

    private String notes(List<Judged> claims) {
        var html = new StringBuilder();
        Set<Judged> inside = Set.copyOf(Overlaps.in(claims));
        for (Judged judged : claims) {
            Finding finding = judged.verdict().finding();
            int number = judged.claim().number();
            html.append("<li class=\"%s\" id=\"e%d\"><b><a href=\"#c%d\">%d</a> %s</b>"
                    .formatted(finding, number, number, number, finding.label(language)));
            if (inside.contains(judged)) {
                html.append(" <q>")
                        .append(Escape.html(judged.claim().span().strip()))
                        .append("</q>");
            }
            html.append("<p>").append(Escape.html(judged.verdict().reason())).append("</p>");
            if (suggest) {
                Suggestion.of(judged, language)
                        .ifPresent(draft -> html.append("<p><em>")
                                .append(say("Draft: ", "Borrador: "))
                                .append(Escape.html(draft.sentence()))
                                .append("</em></p>"));
            }
            worked(judged, html);
            judged.verdict().evidence().stream()
                    .limit(MOST_EVIDENCE)
                    .forEach(key ->
                            html.append("<code>").append(Escape.html(key)).append("</code>"));
            html.append("</li>\n");
        }
        return html.toString();
    }

    private void worked(Judged judged, StringBuilder html) {
        List<String> steps = judged.verdict().arithmetic();
        if (steps.isEmpty()) {
            return;
        }
        html.append("<details><summary>").append(say("Worked out", "Cálculo")).append("</summary><ul>");
        steps.forEach(step -> html.append("<li>").append(Escape.html(step)).append("</li>"));
        html.append("</ul></details>");
    }
}
