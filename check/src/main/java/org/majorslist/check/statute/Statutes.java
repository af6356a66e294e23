package org.majorslist.check.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Words;

/// Judges legal claims: turns each into a question to the room `law`, for the cycle of the day the text speaks of.
///
/// The table legal-questions.csv says which question a phrase stands for. The answer is the law's.
public final class Statutes {
    /// Words of a date that tell it is that of the yearly review; a bare year may be that of anything.
    private static final Pattern OF_THE_REVIEW = Pattern.compile(
            "annual|yearly|every year|each year|certif|review|process|procedure|cada año|anual|proceso|procedimiento|mecanismo",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRADE_LAW = Pattern.compile(
            "\\b(?:trade (?:act|law)|trade provisions of|ley de comercio|ley comercial)\\b", Pattern.CASE_INSENSITIVE);
    /// "As it has each year since 1988": done in each of those years, and perhaps before.
    private static final Pattern AS_BEFORE = Pattern.compile(
            "\\bas (?:\\p{L}+ ){1,3}(?:has|have|had|did|does|do)(?: been| done)?,? $"
                    + "|\\bcomo (?:\\p{L}+ ){0,3}(?:ha|han|hace|hacen|viene|vienen|sucede|ocurre|pasa)(?: \\p{L}+){0,2},? $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern THE_LAW = Pattern.compile(
            "(?:certification|decertification) (?:law|process|procedure|system|ritual|mechanism)"
                    + "|(?:annual|yearly) (?:exercise|review|ritual|test|exam|procedure|process|judgment|grading)"
                    + "|(?:ejercicio|rito|ritual|examen|tr[áa]mite|juicio|procedimiento) anual"
                    + "|^(?:the|this|el|este) (?:procedure|procedimiento|process|proceso)\\b"
                    + "|^(?:the|this|el|este|la|esta) (?:exam|test|review|assessment|examen|prueba|evaluaci[óo]n)\\b[^.;]{0,40}"
                    + "(?:every|each|cada) (?:year|a[ñn]o)"
                    + "|(?:ley|proceso|procedimiento|tr[áa]mite|sistema|mecanismo) de (?:la )?(?:des)?certificaci[óo]n",
            Pattern.CASE_INSENSITIVE);

    private final LawDesk desk;
    private final LegalQuestions questions;
    private final LocalDate day;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param desk who asks the law
    /// @param questions what phrases ask of the law
    /// @param day the day of the article
    /// @param words how verdicts are worded
    public Statutes(LawDesk desk, LegalQuestions questions, LocalDate day, Words words) {
        this.desk = desk;
        this.questions = questions;
        this.day = day;
        this.words = words;
    }

    /// Judges a legal claim by what the law answers.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict judge(Claim claim) {
        List<LegalQuestion> same = questions.all().stream()
                .filter(question -> question.indicator().equals(claim.indicator())
                        && question.value().equals(claim.amount().word()))
                .toList();
        List<LegalQuestion> denied = DeniedEffects.of(
                questions.all(), claim.indicator(), claim.amount().word());
        return chosen(same, claim)
                .map(question -> answer(question, claim))
                .or(() -> chosen(denied, claim)
                        .map(question -> new DeniedEffects(words).turned(question.kind(), answer(question, claim))))
                .orElseGet(() -> Verdict.missing(words.say(
                        "No question to the law is known for these words.",
                        "No se conoce una pregunta a la ley para estas palabras.")));
    }

    /// Words of the span choose first; which bank is meant often stands elsewhere in the sentence.
    private static Optional<LegalQuestion> chosen(List<LegalQuestion> same, Claim claim) {
        return named(same, claim.span())
                .or(() -> named(same, claim.sentence()).filter(question -> question.kind() == LegalQuestion.Kind.BANKS))
                .or(() -> same.stream()
                        .filter(question -> question.words().isEmpty())
                        .findFirst());
    }

    private static Optional<LegalQuestion> named(List<LegalQuestion> same, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return same.stream()
                .filter(question -> question.words().stream().anyMatch(lower::contains))
                .findFirst();
    }

    private Verdict answer(LegalQuestion question, Claim claim) {
        LocalDate then = dayOf(claim);
        var duties = new LegalDuties(desk, then, words);
        return switch (question.kind()) {
            case TRADE -> byItsOwnLaw(desk.onRefusal(question, desk.cycleOn(then), words), claim);
            case ASSISTANCE, BANKS, WAIVER, DISAPPROVAL, HALF_WITHHELD, EXEMPT ->
                desk.onRefusal(question, desk.cycleOn(then), words);
            case YEARLY_DECISION -> duties.everyYear();
            case DUE_IN_MONTH -> dueThenOrNow(duties, claim);
            case REVIEW_DAYS -> duties.reviewDays(claim);
            case NO_REVIEW -> duties.noReview();
            case VISAS -> duties.visas();
            case LISTING -> duties.listing();
            case BASIS -> duties.basis(question.queries());
        };
    }

    /// "The Trade Act lets the President add duties": a text that names the other law says what that law says.
    private static Verdict byItsOwnLaw(Verdict verdict, Claim claim) {
        boolean named = TRADE_LAW.matcher(claim.sentence()).find();
        return named && verdict.finding() == Finding.imprecise
                ? Verdict.of(Finding.supported, verdict.reason(), verdict.evidence())
                : verdict;
    }

    /// "Due each September; until 2002 it was March": where the sentence tells of two laws either may be meant.
    private Verdict dueThenOrNow(LegalDuties then, Claim claim) {
        Verdict verdict = then.dueEachYear(claim);
        Verdict now = new LegalDuties(desk, day, words).dueEachYear(claim);
        return now.finding().compareTo(verdict.finding()) < 0 ? now : verdict;
    }

    /// A legal claim is judged by the law in force on the day the text speaks of; as a rule that of the article,
    /// or that before 2002 where the sentence tells of it.
    private LocalDate dayOf(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return switch (period.kind()) {
            case YEAR, PART, DAY, YEARS -> period.last().isAfter(day) ? day : period.last();
            case NONE, ANNUAL, SINCE -> questions.dayMeant(claim.sentence(), day);
        };
    }

    /// What the law does to a country that is refused without a waiver.
    ///
    /// @return the verdict
    public Verdict withoutWaiver() {
        return new LegalEffects(desk, desk.cycleOn(day), words).assistance(List.of());
    }

    /// Whether a date is that of the law of today.
    ///
    /// @param claim the claim
    /// @return whether it is
    public static boolean isOfToday(Claim claim) {
        return claim.detail().equals("current_law");
    }

    /// "In force since 2002" is the year in which the law of today took the place of that of the nineties.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict inForce(Claim claim) {
        Double year = claim.amount().number();
        int first = new LegalDuties(desk, day, words).firstYearOfFailing();
        return Verdict.of(
                year != null && year == first ? Finding.supported : Finding.contradicted,
                words.say("Countries are named by the law of today since %d.", "La ley de hoy señala países desde %d.")
                        .formatted(first),
                List.of("law:706"));
    }

    /// "Since 1986" is the year of enactment; the first decisions came in 1987.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict start(Claim claim) {
        Double year = claim.amount().number();
        LocalDate enacted = new LegalDuties(desk, day, words).enacted();
        int first = desk.cycleOn(LocalDate.MIN);
        boolean right = year != null && (year == enacted.getYear() || year == first);
        if (!right && AS_BEFORE.matcher(before(claim)).find()) {
            return notItsStart(enacted);
        }
        if (!right
                && !OF_THE_REVIEW.matcher(claim.span()).find()
                && !THE_LAW.matcher(claim.sentence()).find()) {
            return notItsStart(enacted);
        }
        return Verdict.of(
                right ? Finding.supported : Finding.contradicted,
                words.say(
                                "The yearly certification became law on %s; the first decisions fell due in %d.",
                                "La certificación anual es ley desde el %s; las primeras decisiones vencían en %d.")
                        .formatted(enacted, first),
                List.of("law:481(h)", "determinations:" + first));
    }

    private Verdict notItsStart(LocalDate enacted) {
        return Verdict.missing(words.say(
                        "The yearly certification became law on %s; the text may date something else.",
                        "La certificación anual es ley desde el %s; el texto puede fechar otra cosa.")
                .formatted(enacted));
    }

    private static String before(Claim claim) {
        return claim.sentence().substring(0, Math.max(0, claim.sentence().indexOf(claim.span())));
    }
}
