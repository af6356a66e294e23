package org.majorslist.check.words;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The table word-lists.csv: lists of single words, and what a rule asks them for.
///
/// Words of both languages hold in both, since a text quotes the other.
public final class WordLists {
    private static final String FILE = "word-lists.csv";

    private final Path folder;
    private final Map<String, WordList> byName = new HashMap<>();

    /// Reads the table.
    ///
    /// @param folder the folder content/check
    /// @throws BadInput if the table is missing or broken, a list is there twice, or a word is a phrase
    public WordLists(Path folder) {
        this.folder = folder;
        Table.read(folder, FILE).forEach(this::add);
    }

    private void add(Table.Row row) {
        List<String> words = Stream.of("en", "es", "signs")
                .flatMap(column -> row.wordsIfAny(column).stream())
                .map(word -> folded(row, word))
                .distinct()
                .toList();
        if (byName.put(row.get("list"), WordList.of(words.toArray(String[]::new))) != null) {
            throw row.fault("there is a list \"" + row.get("list") + "\" already");
        }
    }

    private static String folded(Table.Row row, String word) {
        if (word.isBlank() || word.contains(" ")) {
            throw row.fault("a list has single words, not \"" + word + "\"");
        }
        return Fold.fold(word);
    }

    /// The words of a list.
    WordList of(String name) {
        WordList words = byName.get(name);
        if (words == null) {
            throw new BadInput(new Fault(
                    "rule-table",
                    "there is no list \"" + name + "\"",
                    folder.resolve(FILE).toString(),
                    "Add a row for it, or restore the file."));
        }
        return words;
    }
}
