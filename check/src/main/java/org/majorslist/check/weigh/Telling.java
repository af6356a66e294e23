package org.majorslist.check.weigh;

/// What words of a sentence tell a judge, as judging-words.csv lists them.
///
/// Words of both languages hold in both, since an article quotes the other.
public enum Telling {
    /// Operation, cargamento: a seizure of one day and not of a year.
    operation,
    /// Police, policías.
    police,
    /// Soldiers, militares.
    soldiers,
    /// Tons, production: what is weighed.
    weight,
    /// Hectares, planted: what is measured.
    surface,
    /// National, del país: what departments are a part of.
    whole_country,
    /// Holds, concentra: what a department does with its part.
    holds,
    /// Published, divulgó: something came out that day.
    made_public,
    /// Federal Register, printed: a decision comes out in print days later.
    in_print,
    /// President, runoff: an election of presidents.
    of_president,
    /// Congress, alcaldes: an election of others.
    other_election,
    /// Before it rose again, después: a figure that follows another in time.
    later,
    /// Last year, hace un año: a time told without a number.
    a_time
}
