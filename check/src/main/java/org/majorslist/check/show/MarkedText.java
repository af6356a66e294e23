package org.majorslist.check.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;

/// The sentences that hold claims, each claim marked with its number, its verdict below; for a terminal.
public final class MarkedText {
    private static final String RESET = "\u001b[0m";

    private MarkedText() {}

    /// Lays out an article for the terminal.
    ///
    /// @param checked the article
    /// @param colour whether to use colours
    /// @param suggest whether to add drafts of corrected sentences
    /// @return the text, ending in a line break
    public static String of(CheckedArticle checked, boolean colour, boolean suggest) {
        var text = new StringBuilder(head(checked)).append('\n');
        List<Judged> claims = checked.claims();
        var units = new Units(checked.article().text());
        for (int i = 0; i < claims.size(); ) {
            int to = i;
            while (to < claims.size()
                    && claims.get(to)
                            .claim()
                            .sentence()
                            .equals(claims.get(i).claim().sentence())) {
                to++;
            }
            List<Judged> together = claims.subList(i, to);
            text.append('\n').append(sentence(together, checked, units, colour)).append('\n');
            Set<Judged> unmarked = Set.copyOf(Overlaps.in(together));
            together.forEach(judged ->
                    text.append(verdict(judged, checked.language(), colour, suggest, unmarked.contains(judged))));
            i = to;
        }
        return text.append('\n')
                .append(summary(claims, checked.language()))
                .append('\n')
                .toString();
    }

    private static String head(CheckedArticle checked) {
        boolean spanish = checked.language() == Language.es;
        return (spanish
                        ? "%s: %s; publicado: %s, juzgado con lo que se sabía el %s"
                        : "%s: %s; published %s, judged with what was known on %s")
                .formatted(
                        clean(checked.article().name()),
                        counted(checked.claims().size(), spanish),
                        PublicationDay.of(checked, checked.language()),
                        checked.asOf());
    }

    private static String counted(int claims, boolean spanish) {
        String noun = spanish ? (claims == 1 ? "afirmación" : "afirmaciones") : (claims == 1 ? "claim" : "claims");
        return claims + " " + noun;
    }

    /// How many claims got which verdict.
    ///
    /// @param claims the claims
    /// @param language the language of the reader
    /// @return such as `3 supported, 1 contradicted`
    public static String summary(List<Judged> claims, Language language) {
        var parts = new ArrayList<String>();
        for (Finding finding : Finding.values()) {
            long count = claims.stream()
                    .filter(judged -> judged.verdict().finding() == finding)
                    .count();
            if (count > 0) {
                parts.add(count + " " + finding.label(language));
            }
        }
        return parts.isEmpty()
                ? (language == Language.es ? "ninguna afirmación verificable" : "no checkable claim")
                : String.join(", ", parts);
    }

    private static String sentence(List<Judged> claims, CheckedArticle checked, Units units, boolean colour) {
        String whole = checked.article().text();
        Claim first = claims.getFirst().claim();
        int length = first.sentence().length();
        int begin = Math.max(0, whole.indexOf(first.sentence(), Math.max(0, units.at(first.start()) - length)));
        var marked = new StringBuilder();
        int at = begin;
        for (Judged judged : claims) {
            int from = units.at(judged.claim().start());
            int to = units.at(judged.claim().end());
            if (from < at) {
                continue; // inside the claim before; the verdict below quotes its words
            }
            marked.append(clean(whole.substring(at, from)))
                    .append(colour ? tint(judged.verdict().finding()) : "")
                    .append('[')
                    .append(judged.claim().number())
                    .append(": ")
                    .append(clean(whole.substring(from, to)))
                    .append(']')
                    .append(colour ? RESET : "");
            at = to;
        }
        int end = Math.max(at, Math.min(whole.length(), begin + length));
        return marked.append(clean(whole.substring(at, end))).toString().strip();
    }

    private static String verdict(Judged judged, Language language, boolean colour, boolean suggest, boolean quoted) {
        Finding finding = judged.verdict().finding();
        String name = finding.label(language).toUpperCase(java.util.Locale.ROOT);
        var text = new StringBuilder("  %d %s%s  %s%n"
                .formatted(
                        judged.claim().number(),
                        colour ? tint(finding) + name + RESET : name,
                        quoted ? " " + Overlaps.words(judged, language) : "",
                        clean(judged.verdict().reason()).strip()));
        if (!judged.verdict().evidence().isEmpty()) {
            text.append("      ")
                    .append(clean(String.join(
                            " · ", judged.verdict().evidence().stream().limit(4).toList())))
                    .append('\n');
        }
        if (suggest) {
            Suggestion.of(judged, language)
                    .ifPresent(draft -> text.append(language == Language.es ? "      borrador: " : "      draft: ")
                            .append(clean(draft.text()))
                            .append('\n'));
        }
        return text.toString();
    }

    private static String tint(Finding finding) {
        return switch (finding) {
            case supported -> "\u001b[32m";
            case supported_other -> "\u001b[36m";
            case imprecise -> "\u001b[33m";
            case disputed -> "\u001b[35m";
            case contradicted -> "\u001b[31m";
            case not_in_register -> "\u001b[90m";
        };
    }

    /// Control characters of the text, escape sequences among them, must not reach the terminal, nor may it turn the
    /// direction of what is printed behind it.
    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
            clean.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : Character.isISOControl(c) || turns ? '\ufffd' : c);
        }
        return clean.toString();
    }
}
