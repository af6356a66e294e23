package org.majorslist.report.brief;

import java.time.LocalDate;

/// Which data a brief was made from.
///
/// @param version version of the data package, such as `2026.11.21`
/// @param compiledOn the day its compilers compared published sums with the ledger
public record DataVersion(String version, LocalDate compiledOn) {}
