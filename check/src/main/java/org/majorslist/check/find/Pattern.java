package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pattern over tokens, as a rule table writes it.
///
/// Elements stand apart by blanks: `word`, `begin*`, `(this|that|two words)`, `@concept`, `{place}`, `{places}`,
/// `{date}`, `{day}`, `{year}`, `{reldate}`, `{number}`, `{small}`, `{ordinal}`, `{q}`; `?` makes an element optional;
/// `~3`
/// lets up to three tokens pass; `[` and `]` enclose the span. Matching looks at no more than a fixed number of
/// tokens, so its time is bounded whatever the text.
final class Pattern {
    private static final int WIDEST_GAP = 16;
    private static final java.util.Set<String> CONJUNCTIONS =
            java.util.Set.of("and", "or", "but", "y", "o", "pero", "may", "might");

    /// What a pattern found: tokens of the span, and of the mentions it passed.
    record Match(int from, int to, int wholeFrom, int wholeTo, List<Mention> mentions) {}

    private sealed interface Element {
        /// Words to choose from.
        ///
        /// @param alternatives as written
        /// @param phrases those of several words, longest first, a class for each word
        /// @param single the class of those of one word; -1 if there is none
        /// @param first the class of the words any alternative begins with
        record Words(
                List<List<Phrases.Word>> alternatives, List<int[]> phrases, int single, int first, boolean optional)
                implements Element {
            static Words of(List<List<Phrases.Word>> alternatives, boolean optional, Lexicon lexicon) {
                List<Phrases.Word> singles = alternatives.stream()
                        .filter(words -> words.size() == 1)
                        .map(List::getFirst)
                        .toList();
                List<int[]> phrases = alternatives.stream()
                        .filter(words -> words.size() > 1)
                        .sorted((a, b) -> b.size() - a.size())
                        .map(words -> words.stream()
                                .mapToInt(word -> lexicon.classOf(List.of(word)))
                                .toArray())
                        .toList();
                int first = lexicon.classOf(
                        alternatives.stream().map(List::getFirst).toList());
                return new Words(
                        List.copyOf(alternatives),
                        phrases,
                        singles.isEmpty() ? -1 : lexicon.classOf(singles),
                        first,
                        optional);
            }
        }

        record Slot(String name, boolean optional) implements Element {}

        record Gap(int most) implements Element {}

        record Open() implements Element {}

        record Close() implements Element {}
    }

    private final List<Element> elements;
    private final String written;
    private final int[] needed;

    private Pattern(List<Element> elements, String written) {
        this.elements = elements;
        this.written = written;
        needed = elements.stream()
                .filter(element -> element instanceof Element.Words words && !words.optional())
                .mapToInt(element -> ((Element.Words) element).first())
                .toArray();
    }

    /// Whether a sentence has a word for each element that must be there.
    private boolean possible(long[] wordsOfSentence) {
        for (int wordClass : needed) {
            if ((wordsOfSentence[wordClass >> 6] & (1L << wordClass)) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Reads a pattern as written.
    ///
    /// @throws IllegalArgumentException if an element makes no sense
    static Pattern of(String written, Lexicon lexicon) {
        var elements = new ArrayList<Element>();
        for (String part : parts(written)) {
            elements.add(element(part, lexicon));
        }
        return new Pattern(List.copyOf(elements), written);
    }

    @Override
    public String toString() {
        return written;
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

    private static Element element(String part, Lexicon lexicon) {
        if (part.equals("[")) {
            return new Element.Open();
        }
        if (part.equals("]")) {
            return new Element.Close();
        }
        if (part.startsWith("~")) {
            int most = Integer.parseInt(part.substring(1));
            if (most > WIDEST_GAP) {
                throw new IllegalArgumentException("The gap " + part + " is wider than ~" + WIDEST_GAP + ".");
            }
            return new Element.Gap(most);
        }
        boolean optional = part.endsWith("?");
        String bare = optional ? part.substring(0, part.length() - 1) : part;
        if (bare.startsWith("{")) {
            return new Element.Slot(bare.substring(1, bare.length() - 1), optional);
        }
        String inner = bare.startsWith("(") ? bare.substring(1, bare.length() - 1) : bare;
        var alternatives = new ArrayList<List<Phrases.Word>>();
        for (String alternative : inner.split("\\|", -1)) {
            alternatives.add(Phrases.words(alternative.replaceAll("[()]", ""), lexicon));
        }
        return Element.Words.of(alternatives, optional, lexicon);
    }

    /// Words the pattern can begin with; empty if it begins with a mention.
    List<Phrases.Word> beginnings() {
        var firsts = new ArrayList<Phrases.Word>();
        for (Element element : elements) {
            if (element instanceof Element.Words words) {
                words.alternatives().forEach(alternative -> firsts.add(alternative.getFirst()));
                if (!words.optional()) {
                    return firsts;
                }
            } else if (!(element instanceof Element.Open)) {
                return List.of();
            }
        }
        return firsts;
    }

    /// Whether the pattern can begin with a mention of this slot.
    @Nullable
    String beginningSlot() {
        for (Element element : elements) {
            if (element instanceof Element.Slot slot) {
                return slot.name();
            }
            if (element instanceof Element.Words words && !words.optional()) {
                return null;
            }
        }
        return null;
    }

    /// Tries the pattern at one token.
    @Nullable
    Match match(Marked text, int from) {
        if (!possible(text.wordsOf(text.sentence(from)))) {
            return null;
        }
        var state = new State(text, text.sentenceEnd(from));
        int to = state.run(0, from);
        if (to < 0) {
            return null;
        }
        int spanFrom = state.open < 0 ? from : state.open;
        int spanTo = state.close < 0 ? to : state.close;
        return spanTo <= spanFrom ? null : new Match(spanFrom, spanTo, from, to, List.copyOf(state.mentions));
    }

    private final class State {
        private static final int MOST_STEPS = 4_000;

        private final Marked text;
        private final int end;
        private final List<Mention> mentions = new ArrayList<>();
        private int open = -1;
        private int close = -1;
        private int steps;

        State(Marked text, int end) {
            this.text = text;
            this.end = end;
        }

        int run(int element, int at) {
            if (++steps > MOST_STEPS) {
                return -1;
            }
            if (element == elements.size()) {
                return at;
            }
            return switch (elements.get(element)) {
                case Element.Open ignored -> opened(element, at);
                case Element.Close ignored -> closed(element, at);
                case Element.Gap gap -> gap(gap, element, at);
                case Element.Words words -> words(words, element, at);
                case Element.Slot slot -> slot(slot, element, at);
            };
        }

        private int opened(int element, int at) {
            open = skipQuotes(at);
            return run(element + 1, at);
        }

        private int closed(int element, int at) {
            int to = run(element + 1, at);
            if (to >= 0) {
                close = at;
            }
            return to;
        }

        private int gap(Element.Gap gap, int element, int at) {
            if (element + 1 == elements.size() || onlyClosing(element + 1)) {
                return trailing(gap, element, at);
            }
            for (int n = 0, i = at; n <= gap.most() && i <= end; i++) {
                int to = run(element + 1, i);
                if (to >= 0) {
                    return to;
                }
                if (i >= end || text.stops(i)) {
                    return -1;
                }
                n += text.token(i).kind() == Token.Kind.QUOTE ? 0 : 1;
            }
            return -1;
        }

        private boolean onlyClosing(int element) {
            return elements.subList(element, elements.size()).stream().allMatch(e -> e instanceof Element.Close);
        }

        private int trailing(Element.Gap gap, int element, int at) {
            int i = at;
            while (i < end && i - at < gap.most() && text.token(i).isWord() && !CONJUNCTIONS.contains(text.norm(i))) {
                i++;
            }
            return run(element + 1, i);
        }

        private int words(Element.Words words, int element, int at) {
            int i = skipQuotes(at);
            boolean begins = i < end && text.token(i).vocable().in(words.first());
            int done = begins ? chosen(words, element, i) : -1;
            return done >= 0 || !words.optional() ? done : run(element + 1, at);
        }

        private int chosen(Element.Words words, int element, int i) {
            for (int[] phrase : words.phrases()) {
                int to = after(phrase, i);
                int done = to > 0 ? run(element + 1, to) : -1;
                if (done >= 0) {
                    return done;
                }
            }
            boolean single = words.single() >= 0 && text.token(i).vocable().in(words.single());
            return single ? run(element + 1, i + 1) : -1;
        }

        private int after(int[] phrase, int from) {
            int i = from;
            for (int wordClass : phrase) {
                i = skipQuotes(i);
                if (i >= end || !text.token(i).vocable().in(wordClass)) {
                    return -1;
                }
                i++;
            }
            return i;
        }

        private int slot(Element.Slot slot, int element, int at) {
            int i = skipQuotes(at);
            Mention mention = i < end ? text.mention(slot.name(), i) : null;
            if (mention != null && mention.to() <= end) {
                mentions.add(mention);
                int to = run(element + 1, mention.to());
                if (to >= 0) {
                    return to;
                }
                mentions.removeLast();
            }
            return slot.optional() ? run(element + 1, at) : -1;
        }

        private int skipQuotes(int from) {
            int i = from;
            while (i < end && text.token(i).kind() == Token.Kind.QUOTE) {
                i++;
            }
            return i;
        }
    }
}
