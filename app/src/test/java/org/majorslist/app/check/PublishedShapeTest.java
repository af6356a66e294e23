package org.majorslist.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Checker;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// What other programs read: each line fits docs/schemas, and each review carries what schema.org's ClaimReview is for.
class PublishedShapeTest {
    private static final Path HOME = Path.of(System.getProperty("majors.home"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = """
            The White House decertified Colombia on Monday, the first time since 1997, and signed a waiver that keeps aid going.
            UNODC counted 253,000 hectares of coca in 2023, 10 percent more than in 2022; some 250,000 of them in nineteen departments.
            Colombia seized between 800 and 900 tons of cocaine in 2024 and 230,000 hectares were under coca in 2019.
            Washington would have to vote against World Bank loans. Millions of dollars a year are at stake, and crops hit a record.
            In Putumayo 48,034 hectares stood in 2022. Petro took office in August 2022.
            """;

    private static CheckedArticle checked() {
        Path content = HOME.resolve("content");
        var checker = new Checker(
                content.resolve("check"),
                Register.load(content.resolve("register")),
                LawBook.open(content.resolve("statutes")));
        return checker.check(
                new Article("own.txt", "", TEXT, LocalDate.of(2025, 9, 16), ""), null, LocalDate.of(2026, 11, 21));
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(HOME.resolve("docs/schemas/check-claim.schema.json")));
    }

    private static List<JsonNode> lines() throws IOException {
        String printed = CheckPrinter.print(checked(), CheckFormat.jsonl, false, false);
        var lines = new java.util.ArrayList<JsonNode>();
        for (String line : printed.lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @Test
    void writesLinesThatFitTheSchema() throws IOException {
        JsonSchema schema = schema();
        List<JsonNode> lines = lines();
        assertTrue(lines.size() >= 12, "claims: " + lines.size());
        lines.forEach(line -> assertEquals(List.of(), List.copyOf(schema.validate(line)), line::toString));
    }

    @Test
    void hasASchemaThatRefusesWhatIsWrong() throws IOException {
        JsonSchema schema = schema();
        ObjectNode line = (ObjectNode) lines().getFirst();
        assertFalse(schema.validate(line.deepCopy().put("verdict", "true")).isEmpty());
        assertFalse(schema.validate(line.deepCopy().put("start", -1)).isEmpty());
        assertFalse(schema.validate(line.deepCopy().put("more", 1)).isEmpty());
        assertFalse(schema.validate(line.deepCopy().without("evidence")).isEmpty());
    }

    @Test
    void writesReviewsWithWhatClaimReviewAsksFor() throws IOException {
        JsonNode document = JSON.readTree(CheckPrinter.print(checked(), CheckFormat.claimreview, false, false));
        assertEquals("https://schema.org", document.path("@context").asText());
        assertTrue(document.path("@graph").size() >= 8, document::toString);
        for (JsonNode review : document.path("@graph")) {
            assertEquals("ClaimReview", review.path("@type").asText());
            assertFalse(review.path("claimReviewed").asText().isBlank());
            assertEquals("Organization", review.path("author").path("@type").asText());
            assertEquals("2026-11-21", review.path("datePublished").asText());
            assertEquals("Claim", review.path("itemReviewed").path("@type").asText());
            JsonNode rating = review.path("reviewRating");
            assertEquals("Rating", rating.path("@type").asText());
            assertTrue(
                    rating.path("ratingValue").asInt()
                            >= rating.path("worstRating").asInt(),
                    review::toString);
            assertTrue(
                    rating.path("ratingValue").asInt()
                            <= rating.path("bestRating").asInt(),
                    review::toString);
            assertFalse(rating.path("alternateName").asText().isBlank());
        }
    }

    /// A text can try to end the script that its review is put into; what is written must still be the same JSON.
    @Test
    void reviewsStayInsideTheirScript() throws IOException {
        Path content = HOME.resolve("content");
        var checker = new Checker(
                content.resolve("check"),
                Register.load(content.resolve("register")),
                LawBook.open(content.resolve("statutes")));
        String text =
                "UNODC counted 253,000 hectares </script><!-- <script>alert(1)</script> of coca in Colombia in 2023.";
        CheckedArticle article = checker.check(
                new Article("own.txt", "", text, LocalDate.of(2025, 9, 16), ""), null, LocalDate.of(2026, 11, 21));
        String printed = CheckPrinter.print(article, CheckFormat.claimreview, false, false);
        assertFalse(printed.contains("</"), printed);
        assertFalse(printed.contains("<!"), printed);
        assertEquals(
                text,
                JSON.readTree(printed).get("@graph").get(0).get("claimReviewed").asText());
        String page = CheckPrinter.print(article, CheckFormat.html, false, true);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;/script&gt;"), page);
    }
}
