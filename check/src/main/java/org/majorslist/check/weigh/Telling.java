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
    a_time,
    /// Congress, legisladores.
    of_congress,
    /// Overturn, objetar: what Congress may do to a decision.
    disapproves,
    /// Gone, ya no: what the law had and has no more.
    done_away,
    /// Qualifies as a producer, umbral: what a limit of the list is told with.
    listing_limit,
    /// At least, quien tenga: how a limit is told.
    at_least,
    /// Opium, amapola.
    opium_crop,
    /// Coca, hoja.
    coca_crop,
    /// Cannabis, marihuana.
    cannabis_crop
}
