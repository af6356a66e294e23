package org.majorslist.check.words;

import org.jspecify.annotations.Nullable;

/// A row of word-lists.csv, by its name: the words a rule asks a token for, kept in the table and not in the rule.
///
/// The words are looked up when they are first asked for and remembered for the tables they came from.
public final class ListedWords {
    private record Known(WordLists lists, WordList words) {}

    private final String name;
    private @Nullable Known known; // a record: whichever thread writes it, others see it whole

    private ListedWords(String name) {
        this.name = name;
    }

    /// A row of the table.
    ///
    /// @param name the cell `list` of the row
    /// @return the row, its words not looked up yet
    public static ListedWords named(String name) {
        return new ListedWords(name);
    }

    /// The words the tables have for it.
    ///
    /// @param lists the tables
    /// @return the words
    /// @throws org.majorslist.measure.BadInput if they have no such row
    WordList in(WordLists lists) {
        Known last = known;
        if (last == null || last.lists() != lists) {
            last = new Known(lists, lists.of(name));
            known = last;
        }
        return last.words();
    }
}
