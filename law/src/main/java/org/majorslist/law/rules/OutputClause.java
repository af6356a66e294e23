package org.majorslist.law.rules;

import java.util.List;

/// One output column of a decision table.
///
/// @param name its name; that of the decision where the table has one output only
/// @param type the DMN type reference, such as `string`
/// @param values the words it may answer with, in quotation marks as written; empty if the table declares none
public record OutputClause(String name, String type, List<String> values) {
    /// Copies the words.
    public OutputClause {
        values = List.copyOf(values);
    }
}
