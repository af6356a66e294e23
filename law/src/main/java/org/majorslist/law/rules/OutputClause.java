package org.majorslist.law.rules;

/// One output column of a decision table.
///
/// @param name its name; that of the decision where the table has one output only
/// @param type the DMN type reference, such as `string`
public record OutputClause(String name, String type) {}
