package org.majorslist.check.weigh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.majorslist.check.Claim;

/// The years a sentence names for a standing: "denied in 1996 and 1997", "certified from 1987 to 1994".
///
/// @param years the years, in order; every one of a range
/// @param since whether the last of them begins a time that goes on
public record NamedYears(List<Integer> years, boolean since) {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String MORE =
            "((?:(?:, | and | y |, and | or | to | through | until | till | a | hasta | al | al año |-|–)"
                    + "(?:in |en )?(?:19|20)\\d\\d){0,12})";
    /// Bounded in every part, so that it ends in linear time.
    private static final Pattern AFTER =
            Pattern.compile("^[^.;:,]{0,40}?,? ?\\b(in|en|from|since|desde|de|between|entre|through)(?: años?)? " + YEAR
                    + MORE + "\\b");
    /// "… in February | 2002": the year of a month that ends the span.
    private static final Pattern NEXT = Pattern.compile("^ (?:del? )?" + YEAR + "\\b(?! (?:and|y|to|a) )");
    private static final Pattern BEFORE = Pattern.compile("^\\W{0,3}(in|en|since|desde) " + YEAR + MORE + ",? ");
    /// "For the first time since 1997" names the one before, not a standing that goes on.
    private static final Pattern FIRST_SINCE = Pattern.compile(
            "\\b(?:first|primera|not happened|no ocurría|no sucedía)\\b[^.;]{0,30}?\\b(?:since|desde)\\b");

    private static final Pattern FIRST_TIME = Pattern.compile(
            "\\b(?:first|primera|nothing|something|algo|lo que no|last|última|(?:second|third|fourth|fifth) time"
                    + "|(?:segunda|tercera|cuarta|quinta) vez)\\b[^.;]{0,160}?( ?\\b(?:since|desde) (?:19|20)\\d\\d)");

    private static final Pattern ONE = Pattern.compile(YEAR);
    private static final List<String> RANGES =
            List.of(" to ", " through ", " until ", " till ", " a ", " hasta ", " al ", "-", "–");
    private static final int MOST_YEARS = 60;
    private static final int DIGITS = 4; // of a year

    /// All years that stand anywhere in a text.
    ///
    /// @param text the text
    /// @return the years
    public static Set<Integer> in(String text) {
        var years = new HashSet<Integer>();
        for (int i = 0; i + DIGITS <= text.length(); i++) {
            if (isYear(text, i)) {
                years.add(Integer.valueOf(text.substring(i, i + DIGITS)));
            }
        }
        return Collections.unmodifiableSet(years);
    }

    /// Whether four digits of the last century or of this stand at a place.
    private static boolean isYear(String text, int at) {
        char first = text.charAt(at);
        return ((first == '1' && text.charAt(at + 1) == '9') || (first == '2' && text.charAt(at + 1) == '0'))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// All years from the first to the last that the span of a claim names, where the claim is told of those: "denied
    /// in 1996 and 1997".
    ///
    /// @param claim the claim
    /// @return the years; empty if the claim is told of no such stretch
    public static Optional<NamedYears> within(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean several = period.kind() == ClaimPeriod.Kind.YEARS
                && period.to() - period.from() < MOST_YEARS
                && in(claim.span()).containsAll(List.of(period.from(), period.to()));
        return several
                ? Optional.of(new NamedYears(
                        IntStream.rangeClosed(period.from(), period.to())
                                .boxed()
                                .toList(),
                        false))
                : Optional.empty();
    }

    /// Finds the years named behind the span, or at the head of the sentence.
    ///
    /// @param claim the claim
    /// @return the years; empty if none are named there
    public static Optional<NamedYears> of(Claim claim) {
        if (in(claim.sentence()).isEmpty()) {
            return Optional.empty();
        }
        String sentence = withoutFirst(claim.sentence().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        String span = claim.span().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int at = sentence.indexOf(span);
        if (at < 0) {
            return Optional.empty();
        }
        String clause = nextClause(sentence.substring(at + span.length()));
        Matcher next = NEXT.matcher(clause);
        return next.find()
                ? Optional.of(new NamedYears(List.of(Integer.parseInt(next.group(1))), false))
                : named(sentence, clause, at);
    }

    private static Optional<NamedYears> named(String sentence, String clause, int at) {
        return find(AFTER.matcher(clause)).or(() -> at < 60 ? find(BEFORE.matcher(sentence)) : Optional.empty());
    }

    /// The sentence without the year that "the first time since 1997" names: it is that of the one before.
    private static String withoutFirst(String sentence) {
        Matcher first = FIRST_TIME.matcher(sentence);
        return first.find() ? sentence.substring(0, first.start(1)) + sentence.substring(first.end(1)) : sentence;
    }

    /// Up to the next standing of the sentence: its years are its own.
    private static String nextClause(String tail) {
        int end = tail.length();
        for (String word : List.of("certif", "waiver", "exenci", "denied", "refus", "failed", "designat", "negó")) {
            int next = tail.indexOf(word);
            end = next >= 0 ? Math.min(end, next) : end;
        }
        Matcher before = FIRST_SINCE.matcher(tail);
        return tail.substring(0, before.find() ? Math.min(end, before.start()) : end);
    }

    private static Optional<NamedYears> find(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        String word = found.group(1);
        var years = new ArrayList<Integer>(List.of(Integer.parseInt(found.group(2))));
        String rest = found.group(3);
        Matcher more = ONE.matcher(rest);
        int behind = 0;
        while (more.find()) {
            String between = rest.substring(behind, more.start());
            int year = Integer.parseInt(more.group(1));
            boolean range =
                    RANGES.stream().anyMatch(between::contains) || word.equals("between") || word.equals("entre");
            for (int next = years.getLast() + 1; range && next < year && years.size() < MOST_YEARS; next++) {
                years.add(next);
            }
            years.add(year);
            behind = more.end();
        }
        return Optional.of(new NamedYears(years, word.equals("since") || word.equals("desde")));
    }
}
