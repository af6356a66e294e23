package org.majorslist.law.rules;

import java.util.List;

/// One input column of a decision table.
///
/// @param expression what is tested: for our tables the name of a fact or of another decision
/// @param type the DMN type reference, such as `string`
/// @param allowed the input values as written, such as `"yes", "no"`; empty where unrestricted
public record InputClause(String expression, String type, String allowed) {
    /// The texts the input may take.
    ///
    /// @return empty where unrestricted
    public List<String> allowedTexts() {
        return allowed.isEmpty()
                ? List.of()
                : UnaryTest.literals(allowed).stream().map(Object::toString).toList();
    }
}
