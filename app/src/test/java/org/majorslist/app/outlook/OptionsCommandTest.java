package org.majorslist.app.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.app.Majors;

/// What is wrong with a question for the options is told before anything runs, and nothing asked is passed over.
class OptionsCommandTest {
    @ParameterizedTest(name = "majors options {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # question                     | fault                                                                | mend
            COL --members 0                | majors options --members: 0 cannot be used                           | Give 1 to 100000 members.
            COL --horizon 2                | majors options --horizon: 2 cannot be used                           | Horizons are 1, 3, 5 and 10 years.
            COL --tolerance -1             | majors options --tolerance: -1.0 cannot be used                      | Give a share from 0 up, such as 0.05.
            COL --decide O3,O9             | majors options --decide: "O3,O9" does not name two options           | Write two of O1, O2a, O2b, O3, O4, such as O3,O4.
            COL --claim cocaine            | majors options --claim: "cocaine" is not a claim                     | Write it like O2b:cocaine_us+5%.
            COL --claim O9:cocaine_us+5%   | majors options --claim: there is no option "O9"                      | Options are O1, O2a, O2b, O3, O4.
            COL --weights cocaine_us=-1    | majors options --weights: cocaine_us=-1.0 cannot be used             | Weights are numbers from 0 up.
            BOL --cycle 2026 --decide O3,O4 | majors options --decide: it asks of a projection. No projection exists for Bolivia: the record holds no scenario model of it. | Leave it out for law and dollars.
            BOL --cycle 2026 --variants    | majors options --variants: it asks of a projection. No projection exists for Bolivia: the record holds no scenario model of it. | Leave it out for law and dollars.
            """)
    void saysWhatIsWrongBeforeAnythingRuns(String question, String fault, String mend) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Majors.run(
                List.of(("options " + question).split(" +", -1)), new PrintWriter(out), new PrintWriter(err));
        assertEquals(fault + "\n  " + mend + "\n", err.toString());
        assertEquals("", out.toString());
        assertEquals(2, code);
    }
}
