package org.majorslist.check;

/// What kind of statement a claim makes; the names are those of the labelled articles.
public enum ClaimType {
    /// A level: so many hectares, tonnes, dollars, people.
    quantity,
    /// A change against an earlier level, signed.
    change,
    /// A share or a multiple.
    ratio,
    /// A place in an order, or a record.
    rank,
    /// When something happened.
    date,
    /// A standing: certified, suspended, not met.
    status,
    /// What the law says or does.
    legal,
    /// That something happened.
    event
}
