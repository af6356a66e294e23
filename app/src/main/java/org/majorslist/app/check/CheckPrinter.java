package org.majorslist.app.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.majorslist.app.console.Json;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.show.ArticlePage;
import org.majorslist.check.show.ClaimReview;
import org.majorslist.check.show.ClaimRow;
import org.majorslist.check.show.MarkedText;

/// Prints a checked article in the format asked for.
final class CheckPrinter {
    private static final ObjectMapper LINES = new ObjectMapper();

    private CheckPrinter() {}

    static String print(CheckedArticle checked, CheckFormat format, boolean colour, boolean suggest) {
        return switch (format) {
            case table -> MarkedText.of(checked, colour, suggest);
            case json -> Json.write(rows(checked));
            case jsonl -> lines(rows(checked));
            case html -> ArticlePage.of(checked, suggest);
            case claimreview -> insideScript(Json.write(ClaimReview.of(checked)));
        };
    }

    /// JSON-LD is put into a page's `script`, which `</script` or `<!--` in a text would end or turn.
    private static String insideScript(String json) {
        return json.replace("</", "\\u003c/").replace("<!", "\\u003c!");
    }

    private static List<Map<String, Object>> rows(CheckedArticle checked) {
        return checked.claims().stream()
                .map(judged -> ClaimRow.of(checked, judged))
                .toList();
    }

    private static String lines(List<Map<String, Object>> rows) {
        var text = new StringBuilder();
        try {
            for (Map<String, Object> row : rows) {
                text.append(LINES.writeValueAsString(row)).append('\n');
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result of our own could not be written as JSON.", e);
        }
        return text.toString();
    }
}
