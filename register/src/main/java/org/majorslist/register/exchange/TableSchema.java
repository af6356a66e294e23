package org.majorslist.register.exchange;

import java.util.List;

/// One table of the package.
///
/// @param name name of the resource; also of its table in SQL
/// @param title what one row is, for people
/// @param path file name within the package
/// @param fields the columns in file order
/// @param sortedBy columns that order the rows; empty: any order
/// @param primaryKey columns that tell rows apart; empty: rows may repeat
/// @param foreignKeys references to other tables
public record TableSchema(
        String name,
        String title,
        String path,
        List<FieldSchema> fields,
        List<String> sortedBy,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {
    /// Copies the lists.
    public TableSchema {
        fields = List.copyOf(fields);
        sortedBy = List.copyOf(sortedBy);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /// A column whose values are keys of another table.
    ///
    /// @param field the column here
    /// @param table the other table
    /// @param key its column there
    public record ForeignKey(String field, String table, String key) {}

    /// The place of a column.
    ///
    /// @param column name of a column of this table
    /// @return its place, from 0
    public int place(String column) {
        int place = columns().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("Table " + name + " has no column " + column + ".");
        }
        return place;
    }

    /// The names of the columns.
    ///
    /// @return the names in file order
    public List<String> columns() {
        return fields.stream().map(FieldSchema::name).toList();
    }
}
