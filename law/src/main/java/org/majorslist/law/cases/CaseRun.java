package org.majorslist.law.cases;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.law.Effect;
import org.majorslist.law.LawBook;
import org.majorslist.law.Regime;

/// The cases of a file held against the law.
///
/// @param passed how many came out as expected
/// @param mismatches the others
public record CaseRun(int passed, List<Mismatch> mismatches) {
    /// Copies the list.
    public CaseRun {
        mismatches = List.copyOf(mismatches);
    }

    /// A case that came out otherwise.
    ///
    /// @param expected the case
    /// @param regime the rule set that governed
    /// @param found the answer
    public record Mismatch(Case expected, Regime regime, Effect found) {
        /// Says it on one line.
        ///
        /// @return case, what was expected, what was found, and by which rule
        public String text() {
            return "line %d, %s %s: expected %s under %s, found %s under %s by rule %s (%s)"
                    .formatted(
                            expected.line(),
                            expected.id(),
                            expected.query().text(),
                            expected.expected().key(),
                            expected.regime(),
                            found.result().key(),
                            regime,
                            found.rule(),
                            found.citationText());
        }
    }

    /// Runs the cases.
    ///
    /// @param cases what to run
    /// @param law the law
    /// @return what passed and what did not
    public static CaseRun of(List<Case> cases, LawBook law) {
        var mismatches = new ArrayList<Mismatch>();
        for (Case one : cases) {
            Effect found = law.answer(one.situation(), one.query());
            Regime regime =
                    law.regime(one.situation().fiscalYear(), one.situation().day());
            if (found.result() != one.expected() || regime != one.regime()) {
                mismatches.add(new Mismatch(one, regime, found));
            }
        }
        return new CaseRun(cases.size() - mismatches.size(), mismatches);
    }
}
