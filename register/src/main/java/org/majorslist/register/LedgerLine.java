package org.majorslist.register;

import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Money;
import org.majorslist.measure.PartialDate;

/// United States assistance to one country in one fiscal year from one account, as one source states it.
///
/// Lines of different sources or measures overlap and are never added together.
///
/// @param recipient ISO 3166-1 code
/// @param fiscalYear fiscal year of the United States government
/// @param account key of the account, such as `INCLE`; `OTHER` for a group of accounts
/// @param lineItem the programme or part of the account; empty for the account as a whole
/// @param category the source's class of the money
/// @param measure the stage of the money that is counted
/// @param amount the dollars
/// @param baseYear the fiscal year of constant dollars; `null` for current dollars or if not known
/// @param scope how much of the account the source counts, such as `whole`
/// @param publishedOn when the source appeared
/// @param sourceId source of the line
/// @param note what a reader must know; empty if nothing
public record LedgerLine(
        String recipient,
        int fiscalYear,
        String account,
        String lineItem,
        Category category,
        AidMeasure measure,
        Money amount,
        @Nullable Integer baseYear,
        String scope,
        PartialDate publishedOn,
        String sourceId,
        String note) {
    /// The class a source puts the money in.
    public enum Category {
        /// Military.
        MILITARY,
        /// Police.
        POLICE,
        /// Control of narcotics; may hold military, police and civil aid.
        NARCOTICS_CONTROL,
        /// Economic and development.
        ECONOMIC,
        /// Courts, prosecutors and human rights.
        RULE_OF_LAW,
        /// Humanitarian.
        HUMANITARIAN,
        /// Anything else, or not split by the source.
        OTHER
    }
}
