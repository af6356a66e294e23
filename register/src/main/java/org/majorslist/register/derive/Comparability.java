package org.majorslist.register.derive;

import org.majorslist.register.ComparabilityRule;
import org.majorslist.register.ComparabilityRule.Allowed;
import org.majorslist.register.ComparabilityRule.Operation;
import org.majorslist.register.Register;

/// Whether figures may be set against each other, and why.
///
/// @param allowed the answer
/// @param ruleId key of the rule it rests on; empty if no rule of the record speaks of the case
/// @param why the reason, a full sentence; empty for a plain yes
public record Comparability(Allowed allowed, String ruleId, String why) {
    /// Nothing stands against it.
    static final Comparability PLAIN = new Comparability(Allowed.YES, "", "");

    /// Asks the rules of the record.
    ///
    /// Where no rule speaks: figures of one family may be set against each other, figures of two may
    /// not, except side by side.
    ///
    /// @param register the record
    /// @param indicator key of the indicator of both figures
    /// @param one family of one figure
    /// @param other family of the other figure
    /// @param operation what would be done with them
    /// @return the answer
    public static Comparability of(Register register, String indicator, String one, String other, Operation operation) {
        Comparability answer = PLAIN;
        for (ComparabilityRule rule : register.tables().comparability()) {
            if (rule.indicator().equals(indicator) && rule.operation() == operation && rule.speaksOf(one, other)) {
                answer = stricter(answer, new Comparability(rule.allowed(), rule.id(), rule.why()));
            }
        }
        boolean silent = answer.ruleId().isEmpty();
        boolean twoFamilies = !one.equals(other) && operation != Operation.COMPARE;
        return silent && twoFamilies
                ? new Comparability(
                        Allowed.NO,
                        "",
                        one + " and " + other + " measure differently; both ends must be of one measurer.")
                : answer;
    }

    static Comparability stricter(Comparability left, Comparability right) {
        boolean replaces =
                right.allowed().compareTo(left.allowed()) > 0 || left.ruleId().isEmpty();
        return replaces && !right.equals(PLAIN) ? right : left;
    }
}
