package org.majorslist.law.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;

/// Hostile rule files are refused, and the refusal names the node.
class DmnGuardTest {
    private static final Path OURS =
            Path.of(System.getProperty("majors.home"), "content/statutes/coverage/coverage.dmn");
    private static final String HEAD =
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"x\" name=\"x\" namespace=\"x\">";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void refusesADocumentType() throws IOException {
        assertEquals(
                "the file holds a document type declaration, which is refused",
                refusal("<!DOCTYPE definitions>" + HEAD + "</definitions>"));
    }

    @Test
    void refusesABillionLaughsInNoTime() throws IOException {
        String entities =
                "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">";
        assertEquals(
                "the file holds a document type declaration, which is refused",
                refusal("<!DOCTYPE d [" + entities + "]>" + HEAD + "<description>&c;</description></definitions>"));
    }

    @Test
    void refusesAnExternalFunctionInText() throws IOException {
        assertEquals(
                "the file holds an external function in node \"runner\", which is refused",
                refusal(
                        HEAD + "<decision id=\"d\" name=\"runner\"><literalExpression><text>function(x) external"
                                + " {java: {class: \"java.lang.Runtime\"}}</text></literalExpression></decision></definitions>"));
    }

    @Test
    void refusesAFunctionOfAnotherKind() throws IOException {
        assertEquals(
                "the file holds a function of kind Java in node \"helper\", which is refused",
                refusal(HEAD + "<businessKnowledgeModel id=\"b\" name=\"helper\"><encapsulatedLogic kind=\"Java\"/>"
                        + "</businessKnowledgeModel></definitions>"));
    }

    @Test
    void refusesAFunctionThatCallsItself() throws IOException {
        assertEquals(
                "the file holds node \"loop\", which requires or calls itself, which is refused",
                refusal(HEAD + "<businessKnowledgeModel id=\"b\" name=\"loop\"><encapsulatedLogic><literalExpression>"
                        + "<text>loop(1)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>"
                        + "</definitions>"));
    }

    @Test
    void refusesDecisionsInACircle() throws IOException {
        assertEquals(
                "the file holds node \"one\", which requires or calls itself, which is refused",
                refusal(HEAD + requires("one", "two") + requires("two", "one") + "</definitions>"));
    }

    @Test
    void refusesAnImport() throws IOException {
        assertEquals(
                "the file holds an imported model, http://elsewhere, which is refused",
                refusal(HEAD
                        + "<import namespace=\"http://elsewhere\" locationURI=\"http://elsewhere\"/></definitions>"));
    }

    @Test
    void refusesDeepMarkup() throws IOException {
        assertTrue(refusal(HEAD + "<description>".repeat(200)).startsWith("the file holds markup deeper than 60"));
    }

    @Test
    void refusesAHugeFile() throws IOException {
        assertEquals("the file has 3000000 bytes; 2000000 is the most", refusal("x".repeat(3_000_000)));
    }

    @Test
    void refusesALoop() throws IOException {
        String text = Files.readString(OURS, UTF_8)
                .replaceFirst("<text>-</text>", "<text>count(for i in 1..2000000000 return i) &gt; 3</text>");
        assertEquals("the file holds a loop in node \"assistance class\", which is refused", refusal(text));
    }

    @Test
    void endsWorkThatTakesTooLong() {
        Bounded bounded = Bounded.byClock(Path.of("slow.dmn"), java.time.Duration.ofMillis(50));
        BadInput refused = assertThrows(
                BadInput.class,
                () -> bounded.call(
                        "decision \"d\"",
                        () -> new java.util.concurrent.CountDownLatch(1)
                                .await(60, java.util.concurrent.TimeUnit.SECONDS)));
        assertEquals(
                "decision \"d\" takes longer than 50 milliseconds",
                refused.faults().getFirst().what());
    }

    @Test
    void refusesAFileThatLacksADecision() throws IOException {
        String text = Files.readString(OURS, UTF_8).replace("name=\"assistance class\"", "name=\"other\"");
        BadInput refused = assertThrows(
                BadInput.class, () -> KieEngine.loadForeign(write("coverage.dmn", text), DmnReader.read(OURS)));
        assertEquals(
                "decision \"assistance class\" is missing, or has no decision table",
                refused.faults().getFirst().what());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # our cell                | theirs                  | refusal
            <text>"exempt"</text>     | <text>"exemptt"</text>  | rule class-1 answers class with "exemptt", which is not known
            <text>H</text>            | <text>sure</text>       | rule class-1 has the confidence "sure", which is not known
            """)
    void refusesAWordThatNothingReads(String ours, String theirs, String refusal) throws IOException {
        String text = Files.readString(OURS, UTF_8);
        int rules = text.indexOf("<rule id=\"class-1\"");
        String amended = text.substring(0, rules) + text.substring(rules).replaceFirst(ours, theirs);
        BadInput refused = assertThrows(
                BadInput.class, () -> KieEngine.loadForeign(write("coverage.dmn", amended), DmnReader.read(OURS)));
        assertEquals(refusal, refused.faults().getFirst().what());
        assertTrue(refused.faults().getFirst().where().matches(".*coverage\\.dmn:\\d+"), refused.getMessage());
    }

    private static String requires(String name, String other) {
        return "<decision id=\"" + name + "\" name=\"" + name + "\"><informationRequirement><requiredDecision href=\"#"
                + other + "\"/></informationRequirement></decision>";
    }

    private String refusal(String content) throws IOException {
        Path file = write("hostile.dmn", content);
        return assertThrows(BadInput.class, () -> DmnGuard.check(file))
                .faults()
                .getFirst()
                .what();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, UTF_8);
    }
}
