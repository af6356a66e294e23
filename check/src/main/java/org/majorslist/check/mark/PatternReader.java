package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;

/// Reads the elements of a pattern as a rule table writes it.
final class PatternReader {
    private static final int WIDEST_GAP = 16;

    private PatternReader() {}

    /// The elements of a pattern.
    ///
    /// @throws IllegalArgumentException if an element makes no sense
    static List<PatternElement> elements(String written, Lexicon lexicon) {
        var elements = new ArrayList<PatternElement>();
        for (String part : parts(written)) {
            elements.add(element(part, lexicon));
        }
        return List.copyOf(elements);
    }

    private static List<String> parts(String written) {
        var parts = new ArrayList<String>();
        int depth = 0;
        var part = new StringBuilder();
        for (char c : written.strip().toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                if (!part.isEmpty()) {
                    parts.add(part.toString());
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static PatternElement element(String part, Lexicon lexicon) {
        if (part.equals("[")) {
            return new PatternElement.Open();
        }
        if (part.equals("]")) {
            return new PatternElement.Close();
        }
        if (part.startsWith("~")) {
            return gap(part);
        }
        boolean optional = part.endsWith("?");
        String bare = optional ? part.substring(0, part.length() - 1) : part;
        if (bare.startsWith("{")) {
            return new PatternElement.Asked(Slot.of(bare.substring(1, bare.length() - 1)), optional);
        }
        String inner = bare.startsWith("(") ? bare.substring(1, bare.length() - 1) : bare;
        var alternatives = new ArrayList<List<Phrases.Word>>();
        for (String alternative : inner.split("\\|", -1)) {
            alternatives.add(Phrases.words(alternative.replaceAll("[()]", ""), lexicon));
        }
        return PatternElement.Words.of(alternatives, optional, lexicon);
    }

    private static PatternElement gap(String part) {
        int most = Integer.parseInt(part.substring(1));
        if (most > WIDEST_GAP) {
            throw new IllegalArgumentException("The gap " + part + " is wider than ~" + WIDEST_GAP + ".");
        }
        return new PatternElement.Gap(most);
    }
}
