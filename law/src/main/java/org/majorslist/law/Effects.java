package org.majorslist.law;

import java.util.List;
import java.util.Optional;

/// All effects of one situation, in the order of the catalogue.
///
/// @param situation the facts
/// @param regime the rule set that governed
/// @param assistance one effect a programme
/// @param banks one effect a bank
/// @param trade one effect a measure
public record Effects(
        Situation situation, Regime regime, List<Effect> assistance, List<Effect> banks, List<Effect> trade) {
    /// Copies the lists.
    public Effects {
        assistance = List.copyOf(assistance);
        banks = List.copyOf(banks);
        trade = List.copyOf(trade);
    }

    /// Finds the effect on one query.
    ///
    /// @param queryText such as `FMF` or `MDB_vote:IBRD`
    /// @return the effect, or empty if the catalogue's plain list has no such query
    public Optional<Effect> find(String queryText) {
        return all().stream()
                .filter(effect -> effect.query().text().equals(queryText))
                .findFirst();
    }

    /// Assistance, banks and trade one after the other.
    ///
    /// @return every effect
    public List<Effect> all() {
        return java.util.stream.Stream.of(assistance, banks, trade)
                .flatMap(List::stream)
                .toList();
    }
}
