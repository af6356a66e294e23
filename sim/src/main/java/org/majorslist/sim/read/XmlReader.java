package org.majorslist.sim.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Reads the XML of model files without trusting it.
///
/// Takes what modellers' tools write and other readers refuse: prefixes that are not declared, a variable whose
/// end is missing. Refuses what could harm: DOCTYPE, files too large, nested too deep or with too many elements.
/// Knows the five entities of XML and character references, and no others.
final class XmlReader {
    static final int LARGEST = 64 << 20;
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 3_000_000;
    private static final Set<String> VARIABLES = Set.of("stock", "flow", "aux", "module");

    private final String source;
    private final String text;
    private final List<String> remarks;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private int at;
    private int line = 1;
    private int counted;
    private int elements;

    XmlReader(String source, String text, List<String> remarks) {
        this.source = source;
        this.text = text;
        this.remarks = remarks;
    }

    /// Reads a whole document.
    ///
    /// @return the outermost element
    /// @throws BadInput if there is none, or for what could harm
    XmlElement read() {
        var root = new XmlElement("", 1);
        open.push(root);
        while (at < text.length()) {
            if (text.charAt(at) == '<') {
                markup();
            } else {
                int end = text.indexOf('<', at);
                end = end < 0 ? text.length() : end;
                decode(at, end, top().text);
                at = end;
            }
        }
        while (open.size() > 1) {
            remarks.add("line " + top().line + ": <" + top().name + "> has no end; it was taken to end with the file");
            open.pop();
        }
        return root.children.stream()
                .filter(child -> child.name.equals("xmile"))
                .findFirst()
                .orElseThrow(() ->
                        refuse("not-xmile", "there is no <xmile> element", "Give a model file in the XMILE format."));
    }

    private XmlElement top() {
        return open.getFirst();
    }

    private BadInput refuse(String code, String what, String mend) {
        return new BadInput(new Fault(code, what, source + ":" + line(), mend));
    }

    private int line() {
        for (; counted < Math.min(at, text.length()); counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            skipPast("-->", 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            int start = at + 9;
            skipPast("]]>", 9);
            top().text.append(text, start, Math.max(start, Math.min(text.length(), at) - 3));
        } else if (text.startsWith("<?", at)) {
            skipPast("?>", 2);
        } else if (text.startsWith("<!", at)) {
            throw refuse(
                    "doctype", "the file declares a DOCTYPE, which models have no use for", "Remove the line <!…>.");
        } else if (text.startsWith("</", at)) {
            end();
        } else {
            start();
        }
    }

    private void skipPast(String end, int from) {
        int found = text.indexOf(end, at + from);
        if (found < 0) {
            throw refuse("no-end", "\"" + text.substring(at, at + from) + "\" has no end", "Add \"" + end + "\".");
        }
        at = found + end.length();
    }

    private void end() {
        int close = text.indexOf('>', at);
        if (close < 0) {
            throw refuse("no-end", "an end tag has no \">\"", "Complete the file; it may have been cut off.");
        }
        String name = new XmlElement(text.substring(at + 2, close).strip(), 0).name;
        int place = line();
        at = close + 1;
        if (open.stream().limit(open.size() - 1L).noneMatch(element -> element.name.equals(name))) {
            remarks.add("line " + place + ": </" + name + "> has no beginning; it was passed over");
            return;
        }
        while (!top().name.equals(name)) {
            remarks.add(
                    "line " + top().line + ": <" + top().name + "> has no end; it was taken to end at line " + place);
            open.pop();
        }
        open.pop();
    }

    private void start() {
        int nameStart = at + 1;
        int i = nameStart;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && "/>".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        if (i == nameStart) {
            top().text.append('<'); // a bare "less than" in an equation
            at++;
            return;
        }
        var element = new XmlElement(text.substring(nameStart, i), line());
        at = i;
        boolean alone = attributes(element);
        attach(element);
        if (!alone) {
            open.push(element);
        }
        if (open.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw refuse(
                    "too-large",
                    "the file is nested deeper than " + DEEPEST + " levels or has more than " + MOST_ELEMENTS
                            + " elements",
                    "Models are not built like this; check where the file comes from.");
        }
    }

    private void attach(XmlElement element) {
        if (VARIABLES.contains(element.name) && VARIABLES.contains(top().name)) {
            remarks.add("line " + top().line + ": <" + top().name + "> has no end; it was taken to end at line "
                    + element.line);
            open.pop();
        }
        top().children.add(element);
    }

    /// Reads attributes up to and with the closing sign; true if the element is closed at once.
    private boolean attributes(XmlElement element) {
        while (true) {
            skipBlanks();
            if (at >= text.length()) {
                throw refuse(
                        "no-end",
                        "<" + element.name + "> has no \">\"",
                        "Complete the file; it may have been cut off.");
            }
            char c = text.charAt(at);
            if (c == '>') {
                at++;
                return false;
            }
            if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '>') {
                at += 2;
                return true;
            }
            attribute(element);
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void attribute(XmlElement element) {
        int start = at;
        while (at < text.length() && "=>/".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String key = text.substring(start, at).toLowerCase(java.util.Locale.ROOT);
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipBlanks();
            element.attributes.put(key, attributeValue());
        } else if (at == start) {
            at++; // a stray sign
        } else {
            element.attributes.put(key, "true");
        }
    }

    private String attributeValue() {
        if (at >= text.length()) {
            return "";
        }
        char quote = text.charAt(at);
        int start = at;
        int end;
        if (quote == '"' || quote == '\'') {
            start = at + 1;
            end = text.indexOf(quote, start);
            if (end < 0) {
                throw refuse(
                        "no-end", "an attribute's value has no closing " + quote, "Add the closing " + quote + ".");
            }
            at = end + 1;
        } else {
            end = start;
            while (end < text.length() && text.charAt(end) != '>' && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            at = end;
        }
        var value = new StringBuilder();
        decode(start, end, value);
        return value.toString();
    }

    private void decode(int from, int to, StringBuilder into) {
        int i = from;
        while (i < to) {
            int ampersand = text.indexOf('&', i);
            if (ampersand < 0 || ampersand >= to) {
                into.append(text, i, to);
                return;
            }
            into.append(text, i, ampersand);
            i = Entities.decode(text, ampersand, to, into);
        }
    }

    static List<String> newRemarks() {
        return new ArrayList<>();
    }
}
