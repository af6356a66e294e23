package org.majorslist.check.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;

/// A draft of the sentence as the record would have it; a person must read it before use.
///
/// @param sentence the sentence with the figure of the record
/// @param sources the keys of the rows it rests on
public record Suggestion(String sentence, List<String> sources) {
    /// Copies the sources.
    public Suggestion {
        sources = List.copyOf(sources);
    }

    /// Sentence and sources on one line.
    ///
    /// @return the sentence, the sources in brackets behind it
    public String text() {
        return sources.isEmpty() ? sentence : sentence + " [" + String.join("; ", sources) + "]";
    }

    /// Drafts a corrected sentence for a contradicted claim.
    ///
    /// @param judged the claim with its verdict
    /// @param language the language of the article
    /// @return the draft with its source; empty if the claim is not contradicted or the record has no
    ///     figure to put
    public static Optional<Suggestion> of(Judged judged, Language language) {
        Double correct = judged.verdict().correct();
        if (judged.verdict().finding() != Finding.contradicted || correct == null) {
            return Optional.empty();
        }
        Claim claim = judged.claim();
        return replaced(claim, correct, language)
                .map(span -> claim.sentence().replace(claim.span(), span))
                .map(sentence -> new Suggestion(
                        sentence.replaceAll("\\s+", " ").strip(),
                        judged.verdict().evidence()));
    }

    /// The span with the figure of the record; empty where a figure alone would not mend the sentence.
    private static Optional<String> replaced(Claim claim, double correct, Language language) {
        Double claimed = claim.amount().number();
        boolean turned = claimed != null && Math.signum(claimed) != Math.signum(correct);
        if (turned) {
            return Optional.empty(); // a rise instead of a fall needs another verb
        }
        String unit = claim.amount().unit();
        if (unit.equals("times")) {
            return Optional.of((language == Language.es ? "cambió por un factor de " : "changed by a factor of ")
                    + local(rounded(correct), language));
        }
        int from = firstDigit(claim.span());
        if (from >= 0) {
            return Optional.of(withFigure(claim, from, correct, language));
        }
        boolean share = unit.equals("percent") || unit.equals("share");
        double percent = unit.equals("share") && correct <= 1 ? correct * 100 : correct;
        return share
                ? Optional.of(local(rounded(Math.abs(percent)), language)
                        + (language == Language.es ? " por ciento" : " percent"))
                : Optional.empty();
    }

    private static String withFigure(Claim claim, int from, double correct, Language language) {
        String span = claim.span();
        int to = from;
        while (to < span.length() && (Character.isDigit(span.charAt(to)) || isSeparator(span, to))) {
            to++;
        }
        String rest = span.substring(to);
        String figure = claim.amount().unit().equals("year")
                ? String.valueOf(Math.round(correct))
                : local(rounded(scaled(rest, Math.abs(correct))), language);
        return lead(claim, span.substring(0, from)) + figure + rest;
    }

    private static boolean isSeparator(String span, int at) {
        return ",.".indexOf(span.charAt(at)) >= 0 && at + 1 < span.length() && Character.isDigit(span.charAt(at + 1));
    }

    /// "More than" and the like belong to the old figure; only the sign of the money stays.
    private static String lead(Claim claim, String before) {
        boolean kept = switch (claim.amount().qualifier()) {
            case EXACTLY, ABOUT -> true;
            case NEARLY, MORE_THAN, LESS_THAN, AT_LEAST, UP_TO, VAGUE -> false;
        };
        if (kept) {
            return before;
        }
        int sign = before.length();
        while (sign > 0 && !Character.isLetter(before.charAt(sign - 1)) && before.charAt(sign - 1) != ' ') {
            sign--;
        }
        return before.substring(sign);
    }

    /// Spanish sets thousands apart by a point and decimals by a comma.
    private static String local(String figure, Language language) {
        return language == Language.es
                ? figure.replace(',', ';').replace('.', ',').replace(';', '.')
                : figure;
    }

    /// "$380 million" keeps its million.
    private static double scaled(String rest, double value) {
        String word = rest.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("billion") || word.startsWith("bn") || word.startsWith("mil millones")) {
            return value / 1e9;
        }
        if (word.startsWith("million") || word.startsWith("millon") || word.startsWith("m ") || word.equals("m")) {
            return value / 1e6;
        }
        return word.startsWith("thousand") || word.startsWith("mil ") || word.equals("mil") ? value / 1e3 : value;
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
