package org.majorslist.register;

import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Money;
import org.majorslist.measure.PartialDate;

/// All assistance to one country in one fiscal year, all agencies and accounts, as one source states it.
///
/// @param recipient ISO 3166-1 code
/// @param fiscalYear fiscal year of the United States government
/// @param measure the stage of the money that is counted
/// @param amount the dollars
/// @param baseYear the fiscal year of constant dollars; `null` for current dollars or if not known
/// @param scope what is summed, such as `all_agencies`
/// @param coverage whether the fiscal year was complete when the source appeared
/// @param publishedOn when the source appeared
/// @param sourceId source of the total
/// @param note what a reader must know; empty if nothing
public record AssistanceTotal(
        String recipient,
        int fiscalYear,
        AidMeasure measure,
        Money amount,
        @Nullable Integer baseYear,
        String scope,
        Observation.Coverage coverage,
        PartialDate publishedOn,
        String sourceId,
        String note) {}
