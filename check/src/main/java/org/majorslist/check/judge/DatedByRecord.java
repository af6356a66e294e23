package org.majorslist.check.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Judged;
import org.majorslist.check.decision.Runs;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Gives a claim that the record bears out the time the record has for it, where the text leaves that open.
///
/// A figure of two digits or more without a time is that of the row that has it, or of the year of the event: "the
/// draft spoke of 3,001 tonnes". Refusals in a row that are as many as the record counts are those of its years,
/// whether the text counts them from the first decision or from the year it bound.
final class DatedByRecord {
    private static final Pattern ROW = Pattern.compile("observations:[^/]*/[^/]*/([^/]+)/.*");
    private static final Pattern EVENT = Pattern.compile("events:(\\d{4})[^/]*/.*");
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private static final int DIGITS = 2;

    private final Runs runs;
    private final Words words;

    DatedByRecord(Runs runs, Words words) {
        this.runs = runs;
        this.words = words;
    }

    /// The claim at the time of the record, with its verdict; as it is where the record adds nothing.
    Judged of(Judged judged) {
        if (!judged.verdict().finding().bearsOut()) {
            return judged;
        }
        Claim claim = judged.claim();
        return period(judged)
                .filter(period -> !period.equals(claim.period()))
                .map(period -> new Judged(claim.in(period), judged.verdict().readAs("", steps(period))))
                .orElse(judged);
    }

    private Optional<String> period(Judged judged) {
        Claim claim = judged.claim();
        if (claim.indicator().equals("consecutive_decertifications")) {
            return runs.years(claim);
        }
        return isOpen(claim) ? ofRow(judged.verdict().evidence()) : Optional.empty();
    }

    /// Whether a figure of two digits or more tells no time.
    private static boolean isOpen(Claim claim) {
        Double number = claim.amount().number();
        boolean figure = claim.type() == ClaimType.quantity || claim.type() == ClaimType.ratio;
        return claim.period().isEmpty() && figure && number != null && PrintedDigits.of(number) >= DIGITS;
    }

    private static Optional<String> ofRow(List<String> evidence) {
        return evidence.stream()
                .limit(1)
                .map(key -> (key.startsWith("events:") ? EVENT : ROW).matcher(key))
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .filter(period -> CALENDAR.matcher(period).matches())
                .findFirst();
    }

    private List<String> steps(String period) {
        return List.of(words.say("its time is the record's: ", "su tiempo es el del registro: ") + period);
    }
}
