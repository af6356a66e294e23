package org.majorslist.law.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Refuses rule files of others that could do harm, before an evaluator sees them.
///
/// Refused: files over 2 MB, deep or endless markup, document type declarations (and with them entity
/// expansion), imported models, functions outside FEEL, loops, nodes that require or call themselves.
public final class DmnGuard {
    private static final long MOST_BYTES = 2_000_000;
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 60_000;
    private static final Pattern EXTERNAL = Pattern.compile("function\\s*\\([^)]*\\)\\s*external", Pattern.DOTALL);
    private static final Pattern LOOP = Pattern.compile(
            "\\bfor\\b.+\\bin\\b.+\\breturn\\b|\\b(some|every)\\b.+\\bin\\b.+\\bsatisfies\\b", Pattern.DOTALL);
    private static final Set<String> NODES =
            Set.of("decision", "businessKnowledgeModel", "decisionService", "contextEntry");

    private final Path file;
    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> nodes = new ArrayDeque<>();
    private final CallGraph calls = new CallGraph();
    private int elements;

    private DmnGuard(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /// Goes through a file once.
    ///
    /// @param file a DMN file of others
    /// @throws BadInput naming the node that is refused
    public static void check(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (Files.size(file) > MOST_BYTES) {
                throw new BadInput(new Fault(
                        "rules-too-large",
                        "the file has " + Files.size(file) + " bytes; " + MOST_BYTES + " is the most",
                        file.toString(),
                        "Split it, one regime a file, and leave pictures out."));
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            new DmnGuard(file, factory.createXMLStreamReader(bytes)).walk();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new BadInput(
                    new Fault(
                            "not-well-formed",
                            "this is not well-formed XML, or it uses entities",
                            file + ":" + line,
                            "Save it again from a DMN editor."),
                    e);
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "unreadable-rules",
                            "the rule file cannot be read",
                            file.toString(),
                            "Check that it exists and may be read."),
                    e);
        }
    }

    private void walk() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> refuse("a document type declaration", "Remove the DOCTYPE.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    refuse("an entity reference in " + node(), "Write the text itself.");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(path.pop());
                case XMLStreamConstants.CHARACTERS -> text(xml.getText());
                default -> {}
            }
        }
        calls.findCycle()
                .ifPresent(name -> refuse(
                        "node \"" + name + "\", which requires or calls itself", "Break the circle; laws are tables."));
    }

    private void start(String element) {
        path.push(element);
        elements++;
        if (path.size() > DEEPEST || elements > MOST_ELEMENTS) {
            refuse(
                    "markup deeper than " + DEEPEST + " or longer than " + MOST_ELEMENTS + " elements in " + node(),
                    "Keep to decision tables.");
        }
        if (NODES.contains(element)) {
            String id = attribute("id");
            nodes.push(attribute("name").isEmpty() ? id : attribute("name"));
            calls.node(nodes.peek(), id);
        }
        switch (element) {
            case "for", "some", "every" -> refuse("a loop in node \"" + node() + "\"", "Write the cases out as rules.");
            case "import" -> refuse("an imported model, " + attribute("namespace"), "Put all tables in one file.");
            case "encapsulatedLogic", "functionDefinition" -> refuseForeignKind(attribute("kind"));
            case "requiredDecision", "requiredKnowledge" -> {
                String href = attribute("href");
                calls.call(node(), href.substring(href.indexOf('#') + 1));
            }
            case "variable" -> nameContextEntry();
            default -> {}
        }
    }

    private void refuseForeignKind(String kind) {
        if (!kind.isEmpty() && !kind.equals("FEEL")) {
            refuse("a function of kind " + kind + " in node \"" + node() + "\"", "Write it in FEEL, as a table.");
        }
    }

    private void nameContextEntry() {
        boolean names =
                path.stream().skip(1).findFirst().filter("contextEntry"::equals).isPresent();
        if (names && !attribute("name").isEmpty()) {
            nodes.pop();
            nodes.push(attribute("name"));
            calls.node(attribute("name"), attribute("name"));
        }
    }

    private void text(String text) {
        if (EXTERNAL.matcher(text).find()) {
            refuse("an external function in node \"" + node() + "\"", "Write it in FEEL, as a table.");
        }
        if ("text".equals(path.peek())) {
            if (LOOP.matcher(text.replaceAll("\"[^\"]*\"", "")).find()) {
                refuse("a loop in node \"" + node() + "\"", "Write the cases out as rules.");
            }
            calls.text(node(), text);
        }
    }

    private void end(String element) {
        if (NODES.contains(element)) {
            nodes.pop();
        }
    }

    private String node() {
        return nodes.isEmpty() ? "the file" : nodes.peek();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void refuse(String what, String mend) {
        throw new BadInput(new Fault(
                "hostile-rules",
                "the file holds " + what + ", which is refused",
                file + ":" + Math.max(1, xml.getLocation().getLineNumber()),
                mend));
    }
}
