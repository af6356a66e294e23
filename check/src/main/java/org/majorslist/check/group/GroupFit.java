package org.majorslist.check.group;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.VerdictWords.Outcome;

/// How well countries named together are those of one outcome of a decision.
///
/// @param outcome the outcome
/// @param missed how many of them fared otherwise
/// @param just whether they are all who fared so, with the country the text is about or without it
record GroupFit(Outcome outcome, int missed, boolean just) {
    private static final int MANY = 3;

    /// The outcome these countries share, or all of them but one where the words speak of company or failing: a wrong
    /// name in a list is to be judged. `null` if they share none but a plain pass.
    ///
    /// Where failed and waived both fit, the words decide, then which of them these are all of; else they failed.
    ///
    /// @param codes the countries named together
    /// @param focus the country the text is about; empty if it is about none
    /// @param signs what the words beside them say
    static @Nullable GroupFit of(List<String> codes, KnownDecision decision, String focus, GroupSigns signs) {
        GroupFit failed = of(codes, Outcome.decertified, decision, focus);
        if (failed.missed > 0) {
            boolean wrongName = failed.missed == 1 && codes.size() >= MANY && (signs.blamed() || signs.company());
            return wrongName ? failed : null;
        }
        GroupFit waived = of(codes, Outcome.waiver_granted, decision, focus);
        boolean let = signs.spared() || (waived.just && !failed.just);
        return waived.missed == 0 && let && !signs.blamed() ? waived : failed;
    }

    private static GroupFit of(List<String> codes, Outcome outcome, KnownDecision decision, String focus) {
        List<Set<String>> groups = decision.groups(outcome);
        int missed = (int)
                codes.stream().filter(code -> !groups.getFirst().contains(code)).count();
        return new GroupFit(outcome, missed, groups.stream().anyMatch(group -> isAll(group, codes, focus)));
    }

    private static boolean isAll(Set<String> group, List<String> codes, String focus) {
        var rest = new HashSet<>(group);
        codes.forEach(rest::remove);
        rest.remove(focus);
        return rest.isEmpty() && group.containsAll(codes);
    }

    /// Why the countries were read so.
    String why(KnownDecision decision) {
        return "known group: the record tells "
                + (just ? "just these countries" : missed == 0 ? "these countries" : "all but one of these countries")
                + " together as "
                + (outcome == Outcome.waiver_granted ? "spared" : "failed")
                + " on "
                + decision.day();
    }
}
