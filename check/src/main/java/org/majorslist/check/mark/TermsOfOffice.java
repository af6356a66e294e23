package org.majorslist.check.mark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;

/// Who governed when, of terms-of-office.csv.
public final class TermsOfOffice {
    /// A term of office.
    ///
    /// @param name the first of the names it is known by
    /// @param country the code of the country governed, such as `COL`
    /// @param from the first day of the term
    /// @param to the day behind its last
    /// @param source where the record has it from; empty for a term that claims are read by and never
    ///     judged by
    public record Term(String name, String country, LocalDate from, LocalDate to, String source) {}

    private final List<Term> all = new ArrayList<>();
    private final Phrases<Term> names;

    /// Reads the table.
    ///
    /// @param folder the folder content/check
    /// @param lexicon gets the names
    TermsOfOffice(Path folder, Lexicon lexicon) {
        names = new Phrases<>(lexicon);
        for (Row row : Table.read(folder, "terms-of-office.csv")) {
            Term term = term(row);
            all.add(term);
            row.words("names").forEach(name -> names.add(name, term));
        }
    }

    private static Term term(Row row) {
        return new Term(
                row.words("names").getFirst(),
                row.get("country"),
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("to")),
                row.get("source"));
    }

    /// The names of those who governed.
    ///
    /// @return the names with their terms
    public Phrases<Term> names() {
        return names;
    }

    /// The term that runs on a day; `null` if none does.
    ///
    /// @param day the day asked for; `null` if it is unknown
    /// @return the first term of the table that has the day, of whichever country; `null` also for an
    ///     unknown day
    public @Nullable Term on(@Nullable LocalDate day) {
        return day == null
                ? null
                : all.stream()
                        .filter(term -> !day.isBefore(term.from()) && day.isBefore(term.to()))
                        .findFirst()
                        .orElse(null);
    }

    /// The term of a name.
    ///
    /// @param name the name the table gives it first
    /// @return the term; `null` if the table has none
    public @Nullable Term called(String name) {
        return all.stream().filter(term -> term.name().equals(name)).findFirst().orElse(null);
    }

    /// The term before another in its country.
    ///
    /// @param term a term
    /// @return the one that ended the day it began; `null` if the table has none
    public @Nullable Term before(Term term) {
        return all.stream()
                .filter(other ->
                        other.country().equals(term.country()) && other.to().equals(term.from()))
                .findFirst()
                .orElse(null);
    }
}
