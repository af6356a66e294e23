package org.majorslist.check.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.majorslist.measure.BadInput;

/// The paragraphs of a Word document, read as they are inflated: a bomb is cut off, not unpacked.
final class DocxText {
    private static final String BODY = "word/document.xml";

    private DocxText() {}

    static Article read(String name, byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > Limits.PARTS) {
                    throw tooLarge(name);
                }
                if (entry.getName().equals(BODY)) {
                    return new Article(name, "", text(name, new Bounded(name, zip)), null, "");
                }
                new Bounded(name, zip).skipAll();
            }
        } catch (XMLStreamException e) {
            throw Limits.fault(
                    "broken-docx",
                    "its part " + BODY
                            + " is no document of Word: line %d, column %d cannot be read"
                                    .formatted(
                                            e.getLocation().getLineNumber(),
                                            e.getLocation().getColumnNumber()),
                    name,
                    "Open it in a word processor and save it again, or give its text.");
        } catch (IOException e) {
            throw Limits.fault(
                    "broken-docx",
                    "this DOCX cannot be read: " + e.getMessage(),
                    name,
                    "Save it again, or give its text.");
        }
        throw Limits.fault(
                "not-a-docx",
                "this archive holds no Word document",
                name,
                "Save the article as DOCX, PDF, HTML or text.");
    }

    private static BadInput tooLarge(String name) {
        return Limits.fault(
                "docx-too-large",
                "unpacked it is larger than %,d bytes or %,d parts".formatted(Limits.INFLATED, Limits.PARTS),
                name,
                "Give the text itself; a document this large may be meant to exhaust the machine.");
    }

    private static String text(String name, InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        var text = new StringBuilder();
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                inText = element.equals("t");
                text.append(element.equals("tab") ? "\t" : element.equals("br") ? "\n" : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                text.append(xml.getLocalName().equals("p") ? "\n" : "");
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
                if (text.length() > Limits.TEXT) {
                    Limits.text(text.toString(), name);
                }
            }
        }
        return text.toString();
    }

    /// A stream that stops at the limit.
    private static final class Bounded extends InputStream {
        private final String name;
        private final InputStream in;
        private long read;

        Bounded(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int got = in.read(into, from, most);
            count(Math.max(0, got));
            return got;
        }

        void skipAll() throws IOException {
            byte[] buffer = new byte[8_192];
            int got = 0;
            while (got >= 0) {
                got = read(buffer, 0, buffer.length);
            }
        }

        private void count(int more) {
            read += more;
            if (read > Limits.INFLATED) {
                throw tooLarge(name);
            }
        }
    }
}
