package org.majorslist.report.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Footnote;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Strip;
import org.majorslist.report.page.Table;

/// Writes a page as one HTML file that holds its style and charts and fetches nothing.
///
/// Also well-formed XML, so that [PdfPage] prints the same file.
public final class HtmlPage {
    private final Page page;
    private final Markup html = new Markup();
    private final HtmlPhrase phrases;

    private HtmlPage(Page page) {
        this.page = page;
        phrases = new HtmlPhrase(page, html);
    }

    /// Writes a whole page.
    ///
    /// @param page what to write
    /// @return the file's text, to be stored as UTF-8
    public static String write(Page page) {
        return new HtmlPage(page).document();
    }

    private String document() {
        html.open("html", "lang", page.language()).newLine().open("head");
        html.empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.element("title", page.title()).newLine().style(style()).close().newLine();
        html.open("body").open("main").newLine();
        masthead();
        page.sections().forEach(this::section);
        sources();
        return "<!DOCTYPE html>\n" + html.close().close().close().newLine().build();
    }

    private void masthead() {
        html.open("header", "class", "masthead");
        html.element("h1", page.kicker().subject());
        html.open("p", "class", "kicker")
                .text(String.join(" · ", page.kicker().parts()))
                .text(" · ")
                .text(page.kicker().data())
                .close();
        html.element("p", page.headline(), "class", "verdict " + page.tone().name());
        for (Phrase text : page.lead()) {
            html.open("p", "class", "lead");
            phrases.write(text);
            html.close();
        }
        contents();
        html.close().newLine();
    }

    private void contents() {
        html.open("nav", "aria-label", page.title()).open("ul");
        for (Section section : page.sections()) {
            html.open("li")
                    .element("a", section.title(), "href", "#" + section.key())
                    .close()
                    .text(" ");
        }
        html.open("li").element("a", page.sourcesTitle(), "href", "#sources").close();
        html.close().close();
    }

    private void section(Section section) {
        html.open("section", "id", section.key(), "aria-labelledby", section.key() + "-title");
        html.element("h2", section.title(), "id", section.key() + "-title");
        if (!section.aside().isEmpty()) {
            html.open("p", "class", "aside");
            phrases.write(section.aside());
            html.close();
        }
        section.blocks().forEach(this::block);
        html.close().newLine();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Subtitle subtitle -> html.element("h3", subtitle.text());
            case Block.Paragraph paragraph -> {
                html.open("p");
                phrases.write(paragraph.text());
                html.close();
            }
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts(facts);
            case Table table -> new HtmlTable(html, phrases).write(table);
            case Strip strip -> HtmlStrip.write(strip, html);
        }
        html.newLine();
    }

    private void bullets(Block.Bullets bullets) {
        html.open("ul", "class", "points");
        for (Phrase item : bullets.items()) {
            html.open("li");
            phrases.write(item);
            html.close();
        }
        html.close();
    }

    private void facts(Block.Facts facts) {
        html.open("dl");
        for (Block.Fact fact : facts.pairs()) {
            html.element("dt", fact.name()).open("dd");
            phrases.write(fact.text());
            html.close();
        }
        html.close();
    }

    private void sources() {
        html.open("section", "id", "sources", "aria-labelledby", "sources-title");
        html.element("h2", page.sourcesTitle(), "id", "sources-title").open("ol", "class", "sources");
        int number = 1;
        for (Footnote footnote : page.footnotes()) {
            html.open("li", "id", "source-" + number++).text(footnote.text());
            if (footnote.url().startsWith("https://") || footnote.url().startsWith("http://")) {
                html.text(" ").element("a", footnote.url(), "href", footnote.url());
            }
            html.close().newLine();
        }
        html.close().close();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet inside our own jar cannot be read.", e);
        }
    }
}
