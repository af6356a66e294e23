package org.majorslist.law.rules;

/// How many rules of a decision table may answer.
public enum HitPolicy {
    /// Exactly one rule matches.
    UNIQUE,
    /// The first that matches answers.
    FIRST,
    /// All that match answer.
    COLLECT,
    /// A policy our own tables do not use; only KIE evaluates it.
    OTHER;

    /// Reads the attribute of a DMN file.
    ///
    /// @param attribute such as `FIRST`; empty stands for `UNIQUE`
    /// @return the policy
    public static HitPolicy of(String attribute) {
        return switch (attribute) {
            case "", "UNIQUE" -> UNIQUE;
            case "FIRST" -> FIRST;
            case "COLLECT" -> COLLECT;
            default -> OTHER;
        };
    }
}
