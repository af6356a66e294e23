package org.majorslist.sim.read;

/// The five entities of XML and character references.
final class Entities {
    private static final int LONGEST = 10;

    private Entities() {}

    /// Decodes the entity that starts at an ampersand; one that is not known stays as it is.
    ///
    /// @return the place after what was decoded
    static int decode(String text, int ampersand, int to, StringBuilder into) {
        int semicolon = text.indexOf(';', ampersand);
        if (semicolon < 0 || semicolon >= to || semicolon - ampersand > LONGEST) {
            into.append('&');
            return ampersand + 1;
        }
        String name = text.substring(ampersand + 1, semicolon);
        int code = codeOf(name);
        if (!Character.isValidCodePoint(code) || code == 0) {
            into.append('&');
            return ampersand + 1;
        }
        into.appendCodePoint(code);
        return semicolon + 1;
    }

    private static int codeOf(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> '\u00a0';
            default -> name.startsWith("#") ? number(name) : -1; // the set is open: any other word stays text
        };
    }

    private static int number(String name) {
        try {
            return name.startsWith("#x") || name.startsWith("#X")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
