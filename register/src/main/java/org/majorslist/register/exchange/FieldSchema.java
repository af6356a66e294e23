package org.majorslist.register.exchange;

import java.util.List;

/// One column of a table, as `datapackage.json` describes it.
///
/// @param name name of the column, as in the header line
/// @param type kind of its values
/// @param required whether every row must hold a value
/// @param allowed the values permitted; empty: any of the type
/// @param pattern regular expression a value must match as a whole; empty: none
public record FieldSchema(String name, FieldType type, boolean required, List<String> allowed, String pattern) {
    /// Copies the permitted values.
    public FieldSchema {
        allowed = List.copyOf(allowed);
    }

    /// The kinds of values our tables use, by their name in the Table Schema standard.
    public enum FieldType {
        /// Any text.
        STRING("VARCHAR"),
        /// A whole number.
        INTEGER("BIGINT"),
        /// A decimal number.
        NUMBER("DOUBLE"),
        /// `true` or `false`.
        BOOLEAN("BOOLEAN"),
        /// A day, written `2026-09-18`.
        DATE("DATE");

        private final String sqlType;

        FieldType(String sqlType) {
            this.sqlType = sqlType;
        }

        /// The type of the column in SQL.
        ///
        /// @return name of a DuckDB type
        String sqlType() {
            return sqlType;
        }
    }
}
