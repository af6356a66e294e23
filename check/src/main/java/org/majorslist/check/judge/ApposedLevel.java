package org.majorslist.check.judge;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.Words;

/// Judges a change told right beside the level it led to, with no other year to it: "69,000
/// hectares, a jump of 52 percent", "rose 13 percent, to 230,000". It is the change of the year of
/// that level, and none of another year.
///
/// Only what is told against such a change comes from here; what bears it out is found before.
final class ApposedLevel {
    private static final int APART = 45; // characters
    private static final int BEHIND = 45;
    private static final String SMALL =
            "(?:an?|un|una|the|el|la|or|o|is|es|up|down|that|which|almost|nearly|about|some|roughly|casi"
                    + "|cerca de|unos|lo que supone|es decir)";

    private static final Pattern LEVEL_BEFORE = Pattern.compile(
            "(?: \\p{L}+){0,4}(?:,| \\(|:| [—–-]|,? (?:and|y|or|o))(?: " + SMALL
                    + ")*(?: (?:\\p{L}+ )?\\p{L}+ (?:of|de))? ?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LEVEL_BEHIND =
            Pattern.compile("(?: percent| per cent| por ciento| ?%)?,? (?:to|a|hasta|reaching)(?: " + SMALL + ")* ?");

    /// What sets a change against something else than the year before.
    private static final Pattern SET_AGAINST = Pattern.compile(
            "\\b(?:than|from|over|since|against|compared|versus|above|below|in|on|que|de|del|desde|frente|respecto|sobre|contra|en|goal"
                    + "|target|meta|average|promedio|media)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /// "261,000 hectares, against 253,000 in 2023, an increase of": a level others are set against is where a change
    /// begins.
    private static final Pattern BASE = Pattern.compile(
            "\\b(?:against|from|versus|after|compared (?:with|to)|contra|frente a|desde|tras)(?: (?:the|l[ao]s|el|un[ao]s))? $",
            Pattern.CASE_INSENSITIVE);

    private static final int BASE_WITHIN = 30;

    private final Court court;
    private final Words words;

    ApposedLevel(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// The claim as contradicted by the year of the level it stands beside; `null` where nothing is
    /// told against it.
    ///
    /// @param own the claim with the verdict it has so far
    /// @param beside the levels next to it in the text
    @Nullable
    Judged judge(Judged own, List<ToldFigure> beside) {
        Claim claim = own.claim();
        if (claim.type() != ClaimType.change || !Closeness.isRelative(claim) || !isOpenInTime(claim)) {
            return null;
        }
        for (ToldFigure level : beside) {
            if (isApposed(claim, level.claim()) && isMeant(own, level)) {
                Judged out = ofYearOf(level, own);
                if (out != null) {
                    return out;
                }
            }
        }
        return null;
    }

    private static boolean isOpenInTime(Claim claim) {
        boolean inferred = claim.links().period().value().isEmpty()
                || claim.links().period().sureness() == Sureness.INFERRED;
        return inferred && NamedYears.in(claim.span()).isEmpty();
    }

    /// A level of one year that the record plainly has, of what the change may be of, and a change
    /// not yet borne out for that year.
    private boolean isMeant(Judged own, ToldFigure level) {
        boolean year = level.period().kind() == ClaimPeriod.Kind.YEAR && level.isPlain();
        ClaimPeriod read = ClaimPeriod.of(own.claim().period());
        boolean borneOut = own.verdict().finding().bearsOut();
        boolean otherYear = read.kind() != ClaimPeriod.Kind.YEARS
                || read.to() != level.period().to();
        boolean asFirstRead =
                own.claim().links().indicator().value().equals(level.claim().indicator());
        if (year && asFirstRead && !own.claim().indicator().equals(level.claim().indicator())) {
            return true; // borne out as something else: "output had gone up by 44 percent to 442 tonnes"
        }
        return year && (!borneOut || otherYear) && LikeFigureBeside.maySpeakOf(own.claim(), level.claim(), court);
    }

    private @Nullable Judged ofYearOf(ToldFigure level, Judged own) {
        Claim figure = level.claim();
        int year = level.period().to();
        Claim read = own.claim()
                .counting(figure.indicator(), figure.detail())
                .at(figure.area())
                .in(year - 1 + ".." + year);
        Verdict verdict = court.judge(read);
        if (verdict == null || verdict.finding() != Finding.contradicted) {
            return null;
        }
        String step =
                words.say("its time is that of the figure beside it, ", "su tiempo es el de la cifra de al lado, ");
        return new Judged(read, verdict.readAs("", List.of(step + words.quote(figure.span()))));
    }

    /// Whether a change and a level stand side by side in one sentence, with nothing behind them
    /// they are set against.
    private static boolean isApposed(Claim change, Claim level) {
        String sentence = change.sentence();
        int start = change.start() - Math.max(0, sentence.indexOf(change.span()));
        if (!level.sentence().equals(sentence)) {
            return false;
        }
        boolean before = level.end() <= change.start();
        String between = before
                ? part(sentence, level.end() - start, change.start() - start)
                : part(sentence, change.end() - start, level.start() - start);
        Pattern joins = before ? LEVEL_BEFORE : LEVEL_BEHIND;
        int end = Math.max(change.end(), level.end()) - start;
        String last = change.span().substring(change.span().lastIndexOf(' ') + 1); // "a third below | 2011"
        String behind = (before ? last : "") + part(sentence, end, Math.min(sentence.length(), end + BEHIND));
        int at = level.start() - start;
        boolean base = before
                && BASE.matcher(part(sentence, Math.max(0, at - BASE_WITHIN), at))
                        .find();
        return between.length() <= APART
                && !base
                && joins.matcher(between).matches()
                && !SET_AGAINST.matcher(behind).find();
    }

    private static String part(String sentence, int from, int to) {
        boolean within = from >= 0 && from <= to && to <= sentence.length();
        return within ? sentence.substring(from, to) : "";
    }
}
