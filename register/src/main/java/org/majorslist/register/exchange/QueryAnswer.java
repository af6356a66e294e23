package org.majorslist.register.exchange;

import java.util.List;

/// The rows that answer an SQL question.
///
/// @param columns names of the columns
/// @param rows values as text; empty where SQL says null
/// @param cut whether there were more rows than the limits allow
public record QueryAnswer(List<String> columns, List<List<String>> rows, boolean cut) {
    /// Copies the rows.
    public QueryAnswer {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
