package org.majorslist.check.words;

/// Words of grammar that are asked of nearly every token; they stand in the program, not in a table.
public enum WordClass {
    /// Words and marks that end a clause.
    clause_mark,
    /// Commas and conjunctions.
    soft_mark,
    /// Ordinals.
    ordinal,
    /// Names of months.
    month,
    /// Days of the week.
    weekday,
    /// Words a date can begin with, months and days among them.
    date_begin,
    /// The commonest words of English.
    english,
    /// Those of Spanish.
    spanish;

    /// This class as one bit of a `long`, from the highest down; those of [Cue] go from the lowest up.
    ///
    /// @return one bit
    @SuppressWarnings("EnumOrdinal") // bits live as long as the tables are loaded and are never stored
    public long bit() {
        return Long.MIN_VALUE >>> ordinal();
    }
}
