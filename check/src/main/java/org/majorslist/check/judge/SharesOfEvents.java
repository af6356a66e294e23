package org.majorslist.check.judge;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.weigh.Words;

/// A share told beside a figure that an event of the record bears out, where the event tells the share too: "the House
/// gives $209 million, about half of earlier years".
///
/// @param words how verdicts are worded
record SharesOfEvents(Words words) {
    private static final Map<Pattern, Double> SHARES = Map.of(
            Pattern.compile("\\bhalf\\b"), 1 / 2.0,
            Pattern.compile("\\btwo thirds\\b"), 2 / 3.0,
            Pattern.compile("\\ba third\\b"), 1 / 3.0,
            Pattern.compile("\\bthree quarters\\b"), 3 / 4.0,
            Pattern.compile("\\ba quarter\\b"), 1 / 4.0,
            Pattern.compile("\\ba fifth\\b"), 1 / 5.0);

    /// The claim as the event beside it bears it out; `null` if it does not.
    @Nullable
    Judged judge(Judged own, ToldFigure beside) {
        Claim claim = own.claim();
        Double number = claim.amount().number();
        Verdict event = beside.judged().verdict();
        boolean told = claim.type() == ClaimType.ratio
                && claim.sentence().equals(beside.claim().sentence())
                && event.evidence().stream().anyMatch(key -> key.startsWith("events:"));
        if (number == null || !told) {
            return null;
        }
        double share = claim.amount().unit().equals("times")
                ? number
                : number * Units.factor(claim.amount().unit()) / 100;
        boolean fits = SHARES.entrySet().stream()
                .anyMatch(word -> word.getKey().matcher(event.reason()).find()
                        && Tolerance.level(word.getValue(), share, Qualifier.ABOUT) == Finding.supported);
        return fits
                ? new Judged(
                        claim.counting(
                                beside.claim().indicator(), beside.claim().detail()),
                        borneOut(event))
                : null;
    }

    private Verdict borneOut(Verdict event) {
        return event.readAs(
                "",
                List.of(words.say(
                        "told by the event that bears out the figure beside it",
                        "lo cuenta el hecho que respalda la cifra de al lado")));
    }
}
