package org.majorslist.outlook.money;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.Regime;

/// All options of one country and cycle side by side, as known on a day.
///
/// @param country ISO 3166-1 code
/// @param cycle the fiscal year of the cycle
/// @param asOf the day whose knowledge answers
/// @param regime the rule set of the cycle
/// @param basis the ledger lines behind the dollars; `null` if the ledger has nothing on the country by the day
/// @param options the options, the lenient one first
public record OptionsLawAndMoney(
        String country,
        int cycle,
        LocalDate asOf,
        Regime regime,
        @Nullable LedgerBasis basis,
        List<OptionLawAndMoney> options) {
    /// Copies the options.
    public OptionsLawAndMoney {
        options = List.copyOf(options);
    }

    /// The same country, cycle and ledger lines with other options, such as those of a scenario model.
    ///
    /// @param others the options, the lenient one first
    /// @return the comparison
    public OptionsLawAndMoney withOptions(List<OptionLawAndMoney> others) {
        return new OptionsLawAndMoney(country, cycle, asOf, regime, basis, others);
    }
}
