package org.majorslist.check.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.majorslist.check.Finding;
import org.majorslist.check.Language;
import org.majorslist.check.Verdict;
import org.majorslist.check.statute.LegalQuestion.Kind;
import org.majorslist.check.weigh.Words;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// The law as the check asks it, in every cycle of the record: each had its own law.
class LawDeskTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final LawDesk DESK =
            new LawDesk(LawBook.open(CONTENT.resolve("statutes")), Register.load(CONTENT.resolve("register")));
    private static final int FIRST_CYCLE = 1987;
    private static final int LAST_CYCLE = 2026;
    private static final Set<Kind> ON_A_REFUSAL = Set.of(
            Kind.ASSISTANCE, Kind.BANKS, Kind.TRADE, Kind.WAIVER, Kind.DISAPPROVAL, Kind.HALF_WITHHELD, Kind.EXEMPT);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionOnARefusalHasAnAnswerInEveryCycle(Language language) {
        List<LegalQuestion> questions = new LegalQuestions(CONTENT.resolve("check"))
                .all().stream()
                        .filter(question -> ON_A_REFUSAL.contains(question.kind()))
                        .toList();
        for (int cycle = FIRST_CYCLE; cycle <= LAST_CYCLE; cycle++) {
            for (LegalQuestion question : questions) {
                Verdict verdict = DESK.onRefusal(question, cycle, new Words(language));
                assertFalse(verdict.reason().isBlank(), question + " in " + cycle);
            }
        }
    }

    /// Section 591 of the act for fiscal 2002 took the place of section 490 for one cycle, a year before section 706.
    @Test
    void theLawOf2002HasNoDisapprovalAndIsNotSection706() {
        LegalQuestion disapproval = new LegalQuestions(CONTENT.resolve("check"))
                .all().stream()
                        .filter(question -> question.kind() == Kind.DISAPPROVAL)
                        .findFirst()
                        .orElseThrow();
        Verdict verdict = DESK.onRefusal(disapproval, 2002, new Words(Language.en));
        assertEquals(Finding.imprecise, verdict.finding());
        assertEquals(
                "FOAA 2002 s.591 has no procedure for it; Congress could only pass an ordinary law.", verdict.reason());
    }
}
