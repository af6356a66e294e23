package org.majorslist.report.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Builds markup that is both HTML and well-formed XML. All text and attribute values are escaped; elements close in
/// order.
public final class Markup {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Starts with nothing.
    public Markup() {}

    /// Opens an element.
    ///
    /// @param tag its name
    /// @param attributes names and values in turn
    /// @return this
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /// Writes an element without content.
    ///
    /// @param tag its name
    /// @param attributes names and values in turn
    /// @return this
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /// Writes an element that holds text only.
    ///
    /// @param tag its name
    /// @param text its content, escaped here
    /// @param attributes names and values in turn
    /// @return this
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /// Writes text.
    ///
    /// @param text any text, escaped here
    /// @return this
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /// Closes the element opened last.
    ///
    /// @return this
    /// @throws IllegalStateException if none is open
    public Markup close() {
        if (open.isEmpty()) {
            throw new IllegalStateException("No element is open.");
        }
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Starts a new line in the file, where blanks do not matter.
    ///
    /// @return this
    public Markup newLine() {
        out.append('\n');
        return this;
    }

    /// Writes a style sheet of our own.
    ///
    /// @param css rules without `<` and `&`
    /// @return this
    Markup style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalStateException("A style sheet must hold neither < nor &.");
        }
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    /// All that was written.
    ///
    /// @return the markup
    /// @throws IllegalStateException if an element is still open
    public String build() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element " + open.peek() + " is still open.");
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("An attribute of " + tag + " has no value.");
        }
        out.append('<').append(name(tag));
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(name(attributes[i])).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name of an element or attribute.");
        }
        return name;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\ufffd' : c);
            }
        }
    }
}
