package org.majorslist.law.catalogue;

import org.jspecify.annotations.Nullable;

/// An account of the assistance ledger and the programme whose law governs it.
///
/// @param account the ledger's code, such as `DOD_CN`
/// @param programme the programme's code
/// @param group the account group of waiver shares: `narcotics`, `military`, `defense`, `development`, `humanitarian`
/// @param fromFiscalYear first fiscal year; `null` when unbounded
/// @param untilFiscalYear last fiscal year; `null` when unbounded
/// @param note what a reader should know; may be empty
public record Account(
        String account,
        String programme,
        String group,
        @Nullable Integer fromFiscalYear,
        @Nullable Integer untilFiscalYear,
        String note) {}
