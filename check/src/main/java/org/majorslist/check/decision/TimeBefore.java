package org.majorslist.check.decision;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.register.Determination;

/// Whether a standing denied is told of the years before a decision and not of that decision: "Bolivia had never been
/// decertified before 2008", "Colombia had not been refused in three decades".
final class TimeBefore {
    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:before|until|till|up to|prior to|antes de|hasta) (?:(?:that|in|early|late|el|año|ese) ){0,2}((?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HAD = Pattern.compile(
            "\\b(?:had never|hadn't ever|(?:nunca|jamás) (?:antes )?habían?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DENIED = Pattern.compile(
            "(?:\\b(?:not|never|no|nunca|sin)\\b|n['’]t\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?:in|for|over|hace|hacía|en|desde hace|durante|por)(?: \\p{L}+){0,2} (?:\\p{L}+|\\d+) "
                    + "(?:years|decades|años|décadas|lustros)\\b|\\b(?:generation|generación)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PLUPERFECT =
            Pattern.compile("\\b(?:had|habían?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private TimeBefore() {}

    /// Whether the words look back from the news: "since 1999 it had passed every year".
    static boolean looksBack(Claim claim) {
        return PLUPERFECT.matcher(claim.sentence()).find();
    }

    /// Whether a refusal is denied of a length of time that ended with the news.
    static boolean isOfYearsBefore(Claim claim) {
        return DENIED.matcher(claim.span()).find()
                && LENGTH.matcher(claim.sentence()).find();
    }

    /// The decisions of which "never" is told: those before the year named, or before the news where the words look
    /// back from it.
    static Predicate<Determination> of(Claim claim, Decisions decisions) {
        int before = BOUND.matcher(claim.sentence())
                .results()
                .map(MatchResult::group)
                .mapToInt(words -> Integer.parseInt(words.substring(words.length() - 4)))
                .max()
                .orElse(Integer.MAX_VALUE);
        boolean had = HAD.matcher(claim.sentence()).find();
        return decision -> decision.decidedOn().getYear() < before && (!had || decisions.isBeforeTheNews(decision));
    }
}
