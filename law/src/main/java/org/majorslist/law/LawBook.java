package org.majorslist.law;

import java.util.List;

/// The law as rules and catalogues, ready to be asked.
public interface LawBook {
    /// Every effect of a situation: all programmes, all banks, all trade measures.
    ///
    /// @param situation the facts
    /// @return the effects, in the order of the catalogue
    /// @throws org.majorslist.measure.BadInput if a further fact of the situation is not understood
    Effects effects(Situation situation);

    /// The answer to one query.
    ///
    /// @param situation the facts
    /// @param query what is asked
    /// @return the effect
    /// @throws org.majorslist.measure.BadInput if a further fact of the situation is not understood
    Effect answer(Situation situation, Query query);

    /// Reads a query.
    ///
    /// @param text such as `FMF`, `ESF:democracy`, `MDB_vote:IBRD` or `TRADE_802`
    /// @param where the place of the text, for the fault
    /// @return the query
    /// @throws org.majorslist.measure.BadInput if no catalogue has it
    Query query(String text, String where);

    /// How much of each account goes on.
    ///
    /// @param situation the facts
    /// @return one share an account of the ledger that the law can place
    List<AccountShare> shares(Situation situation);

    /// The rule set of a day.
    ///
    /// @param fiscalYear the United States fiscal year
    /// @param day the day
    /// @return the regime
    Regime regime(int fiscalYear, java.time.LocalDate day);

    /// The dates of a cycle.
    ///
    /// @param fiscalYear the fiscal year of the cycle, 1987 or later
    /// @return in order of time
    List<CycleDate> calendar(int fiscalYear);
}
