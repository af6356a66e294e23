package org.majorslist.check.link;

import java.util.List;
import org.majorslist.check.ClaimType;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.IndicatorRules;

/// The units that subjects tell: "the murders of policemen came to 146" counts people.
public final class SubjectUnits {
    /// Units a subject alone may tell.
    private static final List<String> TOLD = List.of("people", "ha", "t", "labs");

    private final IndicatorRules rules;
    private final OwnClause ownClause;

    SubjectUnits(IndicatorRules rules, OwnClause ownClause) {
        this.rules = rules;
        this.ownClause = ownClause;
    }

    /// The unit the clause of a bare number tells by its subject.
    ///
    /// @param from index of the first token of the number
    /// @param to index behind the last token
    /// @return a unit in which the subject may be counted; empty if it names nothing that is counted
    public String unit(int from, int to) {
        OwnClause.Parts clause = ownClause.of(from, to);
        if (clause == null) {
            return "";
        }
        String told = "";
        double best = 0;
        for (String unit : TOLD) {
            for (IndicatorRule rule : rules.of(ClaimType.quantity, unit)) {
                boolean fits = rule.telling() && ownClause.has(clause, rule);
                boolean better = fits && rule.score() > best && !ownClause.speaksAgainst(clause, rule);
                told = better ? unit : told;
                best = better ? rule.score() : best;
            }
        }
        return told;
    }

    /// Whether a subject that may be counted in a unit stands before the verb of a bare number.
    ///
    /// @param from index of the first token of the number
    /// @param to index behind the last token
    /// @param unit the unit
    /// @return whether the clause of the number names such a thing
    public boolean mayBe(int from, int to, String unit) {
        OwnClause.Parts clause = ownClause.of(from, to);
        return clause != null
                && rules.of(ClaimType.quantity, unit).stream()
                        .anyMatch(rule -> rule.telling() && ownClause.has(clause, rule));
    }
}
