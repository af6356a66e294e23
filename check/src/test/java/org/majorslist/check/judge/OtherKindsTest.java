package org.majorslist.check.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.Amount;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Language;
import org.majorslist.check.Link;
import org.majorslist.check.Links;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Sureness;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Words taken for some happening the record has not, that may tell a standing: the record decides.
class OtherKindsTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 17);
    private static final String WORDS = "Lima got a friendly letter in the end";
    private static final Judge JUDGE = new Judge(
            CONTENT.resolve("check"),
            Register.load(CONTENT.resolve("register")),
            LawBook.open(CONTENT.resolve("statutes")));

    /// The decision of 15 September 2025: Peru was not designated, Afghanistan was, without a waiver.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PER | certified   | supported       | By the weight of its words: The record agrees: Peru: not failed, decided 2025-09-15.
            PER | decertified | not_in_register | No rule reads these words, and their weight does not tell clearly what they say.
            AFG | decertified | supported       | By the weight of its words: The record agrees: Afghanistan: failed demonstrably, decided 2025-09-15.
            """)
    void theRecordDecides(String area, String standing, String finding, String reason) {
        Claim other = claim(
                ClaimType.status, "certification_status", area, Amount.word(standing, "", Qualifier.EXACTLY), LIKELY);
        Claim claim = claim(
                ClaimType.event,
                "other",
                "PER",
                Amount.word("true", "", Qualifier.EXACTLY),
                UNCLEAR.or(List.of(other)));
        var judged =
                JUDGE.open(Language.en, DAY, DAY, WORDS).judge(List.of(claim)).getFirst();
        assertEquals(finding, judged.verdict().finding().name());
        assertEquals(reason, judged.verdict().reason());
    }

    private static final Links LIKELY = links(Sureness.LIKELY);
    private static final Links UNCLEAR = links(Sureness.UNCLEAR);

    private static Links links(Sureness sureness) {
        List<Link> written = List.of(new Link("", Sureness.WRITTEN, ""));
        return new Links(List.of(new Link("", sureness, "")), written, written);
    }

    private static Claim claim(ClaimType type, String indicator, String area, Amount amount, Links links) {
        return new Claim(
                1,
                0,
                WORDS.length(),
                WORDS,
                WORDS,
                type,
                indicator,
                "",
                area,
                "2025-09-15",
                amount,
                "",
                List.of(),
                false,
                links,
                List.of());
    }
}
