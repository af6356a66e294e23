package org.majorslist.register.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.register.exchange.TableSchema.ForeignKey;

/// Says whether a row would fit a table of the record, before it is added.
public final class RowFit {
    private final TableSchema table;
    private final Map<String, Set<String>> keys = new HashMap<>();

    /// Reads the keys that rows of a table may refer to.
    ///
    /// @param record the folder of the package
    /// @param table the table
    public RowFit(Path record, TableSchema table) {
        this.table = table;
        PackageSchema schema = PackageSchema.read(record);
        for (ForeignKey key : table.foreignKeys()) {
            TableSchema other = schema.findTable(key.table()).orElseThrow();
            var values = new HashSet<String>();
            int place = other.place(key.key());
            CsvText.read(record.resolve(other.path())).stream().skip(1).forEach(row -> values.add(row.get(place)));
            keys.put(key.field(), values);
        }
    }

    /// Why a row does not fit.
    ///
    /// @param row one cell a column
    /// @param notChecked columns whose references are not looked up, because they come with the row
    /// @return the first reason; empty: it fits
    public String misfit(List<String> row, List<String> notChecked) {
        for (int i = 0; i < row.size(); i++) {
            FieldSchema field = table.fields().get(i);
            String cell = row.get(i);
            if (cell.isEmpty()) {
                if (field.required()) {
                    return field.name() + " is empty";
                }
            } else if (!PackageCheck.fits(field.type(), cell)) {
                return field.name() + " has another type than " + field.type();
            } else if (!field.allowed().isEmpty() && !field.allowed().contains(cell)) {
                return field.name() + " is not one of " + String.join(", ", field.allowed());
            } else if (!field.pattern().isEmpty() && !cell.matches(field.pattern())) {
                return field.name() + " has another form than " + field.pattern();
            } else if (!notChecked.contains(field.name())
                    && !keys.getOrDefault(field.name(), Set.of(cell)).contains(cell)) {
                return field.name() + " is not in the record";
            } else if ("=+@\t".indexOf(cell.charAt(0)) >= 0) {
                return field.name() + " begins like a formula";
            }
        }
        return "";
    }
}
