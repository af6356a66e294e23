package org.majorslist.law.rules;

import java.util.List;
import java.util.Map;

/// One row of a decision table, cells as written.
///
/// @param id its identifier, such as `706-aid-13`
/// @param line the line of the file it starts on, from 1
/// @param inputEntries one unary test a column
/// @param outputEntries one expression an output
/// @param annotations the texts beside the row, by the name of their column
public record Rule(
        String id, int line, List<String> inputEntries, List<String> outputEntries, Map<String, String> annotations) {
    /// Copies the cells.
    public Rule {
        inputEntries = List.copyOf(inputEntries);
        outputEntries = List.copyOf(outputEntries);
        annotations = Map.copyOf(annotations);
    }

    /// The text beside the row in one column.
    ///
    /// @param name the column, such as `Citation`
    /// @return the text, empty if there is none
    public String annotation(String name) {
        return annotations.getOrDefault(name, "");
    }
}
