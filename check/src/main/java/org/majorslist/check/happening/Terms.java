package org.majorslist.check.happening;

import java.util.List;
import java.util.Locale;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Judges when a president took office, was elected, or how long the term ran.
public final class Terms {
    private static final int YEAR = 4; // digits

    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public Terms(Facts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /// Judges when a term of office began or how long it runs.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict judge(Claim claim) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        List<Facts.TermRow> all = facts.terms().stream()
                .filter(term -> claim.area().equals(term.country()))
                .toList();
        List<Facts.TermRow> own = all.stream().filter(Facts.TermRow::isOnRecord).toList();
        List<Facts.TermRow> called = all.stream()
                .filter(term -> term.names().stream().anyMatch(sentence::contains))
                .toList();
        List<Facts.TermRow> named = called.stream().allMatch(Facts.TermRow::isOnRecord) ? called : List.of();
        String value = value(claim);
        for (Facts.TermRow term : named.isEmpty() ? own : named) {
            if (begins(term, claim, value)) {
                return of(Finding.supported, term);
            }
        }
        if (named.isEmpty()) {
            return Verdict.missing(words.say(
                    "The record holds no term of office that begins then.",
                    "El registro no tiene un mandato que empiece entonces."));
        }
        return isYearWritten(value, sentence)
                ? of(Finding.contradicted, named.getFirst())
                : Verdict.missing(
                        words.say("The text names a month without its year.", "El texto nombra un mes sin su año."));
    }

    private Verdict of(Finding finding, Facts.TermRow term) {
        return Verdict.of(
                finding,
                words.say("The record has the term from %s to %s.", "El registro tiene el mandato del %s al %s.")
                        .formatted(term.from(), term.to()),
                List.of(term.source()));
    }

    /// "Was elected in June" may mean any year.
    private static boolean isYearWritten(String value, String sentence) {
        return value.length() < YEAR || sentence.contains(value.substring(0, YEAR));
    }

    private static String value(Claim claim) {
        Double number = claim.amount().number();
        return number == null ? claim.amount().word() : String.valueOf(Math.round(number));
    }

    private static boolean begins(Facts.TermRow term, Claim claim, String value) {
        if (value.contains("..")) {
            return value.equals(term.from().substring(0, 4) + ".." + term.to().substring(0, 4));
        }
        if (claim.indicator().equals("president_term")) {
            return term.to().startsWith(value);
        }
        boolean elected = claim.indicator().equals("president_elected");
        return elected
                ? term.from().startsWith(value.substring(0, Math.min(YEAR, value.length())))
                : term.from().startsWith(value);
    }
}
