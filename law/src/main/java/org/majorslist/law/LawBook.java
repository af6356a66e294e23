package org.majorslist.law;

import java.nio.file.Path;
import java.util.List;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.law.reasoning.StatuteBook;

/// The law as rules and catalogues, ready to be asked.
public interface LawBook {
    /// Opens the law as it stands in the folder of content.
    ///
    /// @param statutes the folder `content/statutes`
    /// @return the law, evaluated by our own reader of decision tables
    /// @throws org.majorslist.measure.BadInput if a rule file or catalogue is missing or broken
    static LawBook open(Path statutes) {
        return StatuteBook.open(statutes);
    }

    /// How the answer to one query came about.
    ///
    /// @param situation the facts
    /// @param query what is asked
    /// @return the facts, the rules tried and the rule that fired, table by table
    /// @throws org.majorslist.measure.BadInput if a further fact of the situation is not understood
    Explanation explain(Situation situation, Query query);

    /// What can be asked about: programmes, banks, trade measures, scopes, open questions.
    ///
    /// @return the catalogues
    Catalogue catalogue();

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

    /// Which limbs of the definition of a major hold.
    ///
    /// @param day the day
    /// @param measures yearly hectares and tonnes as decimals, findings as booleans, by the names of the table
    ///     `majors-definition`, such as `coca hectares`
    /// @return each limb that holds, with its citation; empty if the country is no major on these facts
    List<String> majorLimbs(java.time.LocalDate day, java.util.Map<String, Object> measures);

    /// Checks that the law understands a situation.
    ///
    /// @param situation the facts
    /// @param where the place they come from, for the faults
    /// @throws org.majorslist.measure.BadInput naming each condition that is not understood, and a determination
    ///     that the regime does not know
    void check(Situation situation, String where);
}
