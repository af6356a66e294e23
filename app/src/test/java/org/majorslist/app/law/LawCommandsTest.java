package org.majorslist.app.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.app.Printed;

/// What readers are told who ask the law wrongly, or in Spanish.
class LawCommandsTest {
    @ParameterizedTest(name = "majors {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # command                                            | fault                                                           | mend
            law COL --cycle 2026 --waiver partial:police_trainin | --waiver: a waiver has no scope "police_trainin"                | Did you mean "police_training"? `majors law queries` lists the scopes, each as partial:SCOPE.
            law COL --cycle 2026 --waiver partial:xyz;democracy  | --waiver: a waiver has no scope "xyz"                           | `majors law queries` lists the scopes, each as partial:SCOPE.
            law COL --cycle 1980                                 | --cycle: there was no certification law for cycle 1980          | Ask for a cycle from 1987 on.
            law calendar --cycle 9999                            | --cycle: there is no certification law for fiscal year 9999     | Ask for a fiscal year from 1987 to 2100.
            law history COL --from 2000 --to 1990                | --to: 1990 is before 2000                                       | Name the earlier cycle with --from.
            law major --on 2025-09-15                            | majors law major: no figure was given                           | Give one, such as --coca-hectares 253000.
            law major --coca-hectares -5 --on 2025-09-15         | --coca-hectares: -5 is less than nothing                        | Give a number from 0 up.
            """)
    void saysWhatIsWrongWhereAndTheMend(String command, String fault, String mend) {
        Printed printed = Printed.by(command);
        assertEquals(fault + "\n  " + mend + "\n", printed.err());
        assertEquals(2, printed.code());
    }

    @ParameterizedTest(name = "majors {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # command                                        | said
            law major --coca-hectares 5 --on 2025-09-15      | No limb of the definition holds on these figures.
            law major --coca-tonnes 600 --on 2025-09-15      | No limb of the definition holds on these figures.;The definition of 2025-09-15 does not ask for --coca-tonnes.
            """)
    void saysWhichFiguresTheDefinitionOfTheDayAsksFor(String command, String said) {
        Printed printed = Printed.by(command);
        assertEquals(said.replace(';', '\n') + "\n", printed.out());
        assertEquals(1, printed.code());
    }

    @ParameterizedTest(name = "majors {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # command                                                       | first line
            law COL --cycle 2026 --query FMF                                | Colombia, cycle 2026 (FRAA 706), 2025-10-15: failed demonstrably, waiver full
            law COL --cycle 2026 --query FMF --lang es                      | Colombia, ciclo 2026 (FRAA 706), 2025-10-15: incumplimiento manifiesto, exención plena
            law AFG --cycle 2026 --query FMF --lang es                      | Afganistán, ciclo 2026 (FRAA 706), 2025-10-15: incumplimiento manifiesto, sin exención
            law COL --cycle 2026 --waiver partial:democracy --query FMF     | Colombia, cycle 2026 (FRAA 706), 2025-10-15: failed demonstrably, waiver partial:democracy
            """)
    void namesTheDecisionInTheLanguageAskedFor(String command, String head) {
        Printed printed = Printed.by(command);
        assertEquals(head, printed.out().lines().findFirst().orElse(""));
        assertTrue(printed.err().isEmpty(), printed.err());
    }
}
