package org.majorslist.law.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Reads the decision tables of one DMN 1.3 file, cells as written.
///
/// Decisions without a decision table are left aside; diagrams are skipped. Document type declarations
/// are refused, so no entity can be expanded.
public final class DmnReader {
    private static final XMLInputFactory FACTORY = factory();

    private final Path file;
    private final XMLStreamReader xml;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<TableDraft> drafts = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private String modelName = "";
    private String namespace = "";

    private DmnReader(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /// Reads a file.
    ///
    /// @param file a DMN 1.3 file
    /// @return its decision tables
    /// @throws BadInput if it cannot be read or is not well-formed
    public static DecisionModel read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
            return new DmnReader(file, xml).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new BadInput(
                    new Fault(
                            "not-well-formed",
                            "this is not well-formed XML: "
                                    + String.valueOf(e.getMessage()).lines().reduce("", (a, b) -> b),
                            file + ":" + line,
                            "Mend the file in a DMN editor, or give another."),
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

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private DecisionModel read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        var tables = new LinkedHashMap<String, DecisionTable>();
        for (TableDraft draft : drafts) {
            if (draft.hasTable()) {
                tables.put(draft.name(), draft.table(names));
            }
        }
        return new DecisionModel(file, modelName, namespace, tables, sources);
    }

    private void start(String element) throws XMLStreamException {
        String parent = open.isEmpty() ? "" : open.peek();
        open.push(element);
        switch (element) {
            case "definitions" -> {
                modelName = attribute("name");
                namespace = attribute("namespace");
            }
            case "decision" -> {
                names.put(attribute("id"), attribute("name"));
                drafts.add(new TableDraft(attribute("name")));
            }
            case "knowledgeSource" -> sources.put(attribute("name"), attribute("locationURI"));
            case "text" -> {
                String text = content();
                if (!drafts.isEmpty()) {
                    drafts.getLast().text(parent, text);
                }
            }
            default -> {
                if (!drafts.isEmpty()) {
                    startInDecision(element);
                }
            }
        }
    }

    private void startInDecision(String element) throws XMLStreamException {
        TableDraft draft = drafts.getLast();
        switch (element) {
            case "question" -> draft.question(content());
            case "requiredDecision" -> draft.require(attribute("href"));
            case "decisionTable" -> draft.begin(attribute("hitPolicy"));
            case "input" -> draft.input();
            case "inputExpression" -> draft.inputType(attribute("typeRef"));
            case "output" -> draft.output(attribute("name"), attribute("typeRef"));
            case "annotation" -> draft.annotation(attribute("name"));
            case "rule" -> draft.rule(attribute("id"), xml.getLocation().getLineNumber());
            default -> {}
        }
    }

    private String content() throws XMLStreamException {
        String text = xml.getElementText();
        open.pop();
        return text.strip();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
