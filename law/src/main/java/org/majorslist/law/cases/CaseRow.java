package org.majorslist.law.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.majorslist.law.Determination;
import org.majorslist.law.LawBook;
import org.majorslist.law.Regime;
import org.majorslist.law.Result;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Reads one row of a case file.
final class CaseRow {
    private static final String GIVEN = "|given:";

    private final NamedCsvRecord row;
    private final LawBook law;
    private final String where;

    CaseRow(Path file, NamedCsvRecord row, LawBook law) {
        this.row = row;
        this.law = law;
        this.where = file + ":" + row.getStartingLineNumber();
    }

    /// Adds the case, or the faults of the row; true if it was understood.
    boolean addTo(List<Case> cases, List<Fault> faults) {
        try {
            cases.add(read());
            return true;
        } catch (BadInput bad) {
            faults.addAll(bad.faults());
            return false;
        }
    }

    private Case read() {
        String[] query = row.getField("query").split(java.util.regex.Pattern.quote(GIVEN), 2);
        var situation = new Situation(
                row.getField("country"),
                value("fiscal_year", "a fiscal year such as 1996", Integer::valueOf),
                value("date", "a day such as 1996-03-02", LocalDate::parse),
                listed(),
                value(
                        "determination",
                        words(Determination.values(), Determination::key),
                        word -> Determination.find(word).orElseThrow(IllegalArgumentException::new)),
                value("waiver", "none, full or partial:SCOPE", Waiver::parse),
                query.length > 1 ? given(query[1]) : Map.of());
        law.check(situation, where);
        return new Case(
                row.getField("id"),
                row.getStartingLineNumber(),
                value("regime", words(Regime.values(), Regime::name), Regime::valueOf),
                situation,
                law.query(query[0], where),
                value(
                        "expected",
                        words(Result.values(), Result::key),
                        word -> Result.find(word).orElseThrow(IllegalArgumentException::new)),
                row.findField("citation").orElse(""));
    }

    private boolean listed() {
        return value("on_majors_list", "yes or no", word -> switch (word) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(word);
        });
    }

    private Map<String, String> given(String text) {
        var given = new LinkedHashMap<String, String>();
        for (String pair : text.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new BadInput(new Fault(
                        "broken-condition",
                        "condition \"" + pair + "\" has no value",
                        where,
                        "Write NAME=VALUE, several separated by semicolons."));
            }
            given.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return given;
    }

    private <T> T value(String column, String wanted, Function<String, T> read) {
        String cell = row.getField(column).strip();
        try {
            return read.apply(cell);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadInput(
                    new Fault(
                            "unknown-" + column.replace('_', '-'),
                            column + " \"" + cell + "\" is not understood",
                            where,
                            "Write " + wanted + "."),
                    e);
        }
    }

    private static <T> String words(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).collect(Collectors.joining(", "));
    }
}
