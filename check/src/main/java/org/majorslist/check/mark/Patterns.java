package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table.Row;
import org.majorslist.check.words.Vocable;
import org.majorslist.check.words.WordGroups;

/// The patterns of one table, found by the word or mention they begin with.
public final class Patterns {
    /// A row of a table, whose cells are asked of what it finds: of patterns, or of words read one by one.
    ///
    /// @param order place of the row in the table, from 0; of two rules the earlier goes first
    /// @param row the row, for faults
    /// @param cells the cells of the row by the names of their columns
    /// @param guards the conditions set beside it
    /// @param denies whether it writes a denial of its own
    /// @param why what a claim it finds gives as its reason
    /// @param kind the kind of claim it finds; `null` in tables of what is no claim
    /// @param indicator what a claim it finds is about; empty in tables of what is no claim
    public record Rule(
            int order,
            Row row,
            Map<String, String> cells,
            List<Guard> guards,
            boolean denies,
            String why,
            @Nullable ClaimType kind,
            String indicator) {
        Rule(
                int order,
                Row row,
                Map<String, String> cells,
                List<Guard> guards,
                boolean denies,
                String why,
                @Nullable ClaimType kind) {
            this(order, row, cells, guards, denies, why, kind, cells.getOrDefault("indicator", ""));
        }

        static Rule ofPattern(int order, Row row) {
            Map<String, String> cells = Map.copyOf(row.cells().getFieldsAsMap());
            List<Guard> guards = Guard.of(row);
            String written = row.get("pattern");
            String type = cells.getOrDefault("type", "");
            return new Rule(
                    order,
                    row,
                    cells,
                    guards,
                    Denials.isWrittenIn(written),
                    row.file().getFileName() + ": " + written,
                    type.isEmpty() ? null : row.choice("type", ClaimType.class));
        }

        /// The kind of claim it finds.
        ///
        /// @return the kind
        /// @throws NullPointerException if the table has none, as that of what is no claim
        public ClaimType type() {
            return Objects.requireNonNull(kind, "The table has no column \"type\".");
        }

        /// The cell of a column.
        ///
        /// @param column the name of the column
        /// @return the cell as written, perhaps empty
        /// @throws org.majorslist.measure.BadInput if the table has no such column
        public String get(String column) {
            String cell = cells.get(column);
            return cell == null ? row.get(column) : cell;
        }
    }

    /// A pattern and the row that has it.
    ///
    /// @param pattern what is looked for
    /// @param rule what is made of what it finds
    record Written(Pattern pattern, Rule rule) {}

    /// The patterns that begin with a mention.
    private record OfSlot(Slot slot, Beginners rules) {}

    private static final int PREFIX = 3;

    private final Map<String, List<Written>> byWord = new HashMap<>();
    private final Map<String, List<Written>> byPrefix = new HashMap<>();
    private final Map<Slot, List<Written>> bySlot = new EnumMap<>(Slot.class);
    private final List<OfSlot> slots;
    private final int table;

    private Patterns(List<Row> rows, WordGroups groups, Lexicon lexicon) {
        table = lexicon.newTable();
        int order = 0;
        for (Row row : rows) {
            try {
                add(new Written(Pattern.of(row.get("pattern"), groups, lexicon), Rule.ofPattern(order++, row)));
            } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
                throw row.fault("the pattern cannot be read: " + e.getMessage());
            }
        }
        slots = bySlot.entrySet().stream()
                .map(entry -> new OfSlot(entry.getKey(), new Beginners(entry.getValue())))
                .toList();
    }

    /// The patterns of a table.
    ///
    /// @param rows the rows of the table, each with a pattern
    /// @param groups the groups of words the patterns may name
    /// @param lexicon the lexicon, not sealed yet
    /// @return the patterns
    /// @throws org.majorslist.measure.BadInput if a pattern cannot be read
    static Patterns of(List<Row> rows, WordGroups groups, Lexicon lexicon) {
        return new Patterns(rows, groups, lexicon);
    }

    private void add(Written written) {
        for (Phrases.Word word : written.pattern().beginnings()) {
            boolean open = word.open() && word.text().length() >= PREFIX;
            if (open) {
                put(byPrefix, word.text().substring(0, PREFIX), written);
            } else {
                put(byWord, word.text(), written);
            }
        }
        Slot slot = written.pattern().beginningSlot();
        if (slot != null) {
            put(bySlot, slot, written);
        } else if (written.pattern().beginnings().isEmpty()) {
            throw new IllegalArgumentException("it must begin with a word or a mention");
        }
    }

    private static <K> void put(Map<K, List<Written>> index, K key, Written rule) {
        List<Written> rules = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }

    /// Gives every match in a text to the taker.
    ///
    /// @param text the text, all of it marked
    /// @param taker is given each rule that matches with what it matched, in the order of the tokens
    ///     they begin at
    public void each(Marked text, BiConsumer<Rule, Pattern.Match> taker) {
        each(text, 0, text.size(), taker);
    }

    /// Gives every match in a sentence to the taker; none reaches beyond it.
    ///
    /// @param text the text, all of it marked
    /// @param sentence index of the sentence, from 0
    /// @param taker is given each rule that matches with what it matched, in the order of the tokens
    ///     they begin at
    public void each(Marked text, int sentence, BiConsumer<Rule, Pattern.Match> taker) {
        each(text, text.from(sentence), text.to(sentence), taker);
    }

    private void each(Marked text, int from, int to, BiConsumer<Rule, Pattern.Match> taker) {
        for (int i = from; i < to; i++) {
            Vocable word = text.word(i);
            if (!word.silent(table)) {
                beginningWith(word).tryAll(text, i, taker);
            }
            if (text.hasMention(i)) {
                for (OfSlot ofSlot : slots) {
                    if (text.mention(ofSlot.slot(), i) != null) {
                        ofSlot.rules().tryAll(text, i, taker);
                    }
                }
            }
        }
    }

    /// The patterns a word can begin, remembered by the word itself.
    private Beginners beginningWith(Vocable vocable) {
        Object remembered = vocable.remembered(table);
        if (remembered != null) {
            return (Beginners) remembered;
        }
        String norm = vocable.norm();
        var rules = new ArrayList<>(byWord.getOrDefault(norm, List.of()));
        if (norm.length() >= PREFIX && Character.isLetter(norm.charAt(0))) {
            for (Written written : byPrefix.getOrDefault(norm.substring(0, PREFIX), List.of())) {
                if (written.pattern().beginsWith(norm) && !rules.contains(written)) {
                    rules.add(written);
                }
            }
        }
        var found = new Beginners(rules);
        vocable.remember(table, found);
        if (found.isEmpty()) {
            vocable.remainSilent(table);
        }
        return found;
    }
}
