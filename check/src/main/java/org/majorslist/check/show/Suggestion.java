package org.majorslist.check.show;

import java.util.Optional;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;

/// A draft of the sentence as the record would have it; a person must read it before use.
public final class Suggestion {
    private Suggestion() {}

    /// Drafts a corrected sentence for a contradicted claim.
    ///
    /// @param judged the claim with its verdict
    /// @return the draft with its source; empty if the claim is not contradicted or the record has no figure to put
    public static Optional<String> of(Judged judged) {
        Double correct = judged.verdict().correct();
        if (judged.verdict().finding() != Finding.contradicted || correct == null) {
            return Optional.empty();
        }
        Claim claim = judged.claim();
        String span = replaced(claim, correct);
        String source = judged.verdict().evidence().isEmpty()
                ? ""
                : " [" + String.join("; ", judged.verdict().evidence()) + "]";
        return Optional.of(claim.sentence()
                        .replace(claim.span(), span)
                        .replaceAll("\\s+", " ")
                        .strip()
                + source);
    }

    private static String replaced(Claim claim, double correct) {
        String span = claim.span();
        int from = firstDigit(span);
        boolean percentOfMultiple =
                claim.type() == ClaimType.ratio && claim.amount().unit().equals("times");
        if (from < 0 || percentOfMultiple) {
            return "changed by a factor of " + rounded(correct);
        }
        int to = from;
        while (to < span.length()
                && (Character.isDigit(span.charAt(to))
                        || (",.".indexOf(span.charAt(to)) >= 0
                                && to + 1 < span.length()
                                && Character.isDigit(span.charAt(to + 1))))) {
            to++;
        }
        boolean year = claim.amount().unit().equals("year");
        String figure =
                year ? String.valueOf(Math.round(correct)) : rounded(scaled(span.substring(to), Math.abs(correct)));
        return span.substring(0, from) + figure + span.substring(to);
    }

    /// "$380 million" keeps its million.
    private static double scaled(String rest, double value) {
        String word = rest.strip().toLowerCase(java.util.Locale.ROOT);
        if (word.startsWith("million") || word.startsWith("millon") || word.startsWith("m ") || word.equals("m")) {
            return value / 1e6;
        }
        return word.startsWith("billion") || word.startsWith("bn") ? value / 1e9 : value;
    }

    private static String rounded(double value) {
        double size = Math.abs(value);
        return Figures.number(size >= 100 ? Math.rint(value) : Math.rint(value * 10) / 10);
    }

    private static int firstDigit(String span) {
        for (int i = 0; i < span.length(); i++) {
            if (Character.isDigit(span.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
