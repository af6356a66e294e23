package org.majorslist.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where sentences end; `|` marks each place where a new one begins.
class SentencesTest {
    private static final List<String> ABBREVIATIONS =
            List.of("Gen.", "U.S.", "p.", "est.", "Co.", "mar.", "EE. UU.", "Art.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru saw a drop. |Bolivia did not.",
                "It is a poor harvest. |Peasants wait.",
                "The waiver serves the national interest. |Aid goes on.",
                "Gen. Rosso Serrano led the U.S. Embassy visit. |He left.",
                "See p. 14 of the report. |It is long.",
                "It was built by Drummond Co. Ltd. |Coal followed.",
                "Hay que tomar. |Nadie sabe.",
                "Las tropas de EE. UU. Llegaron ayer. |Nadie sabe.",
                "The end of a line in the U.S.\n|A new paragraph.",
                "The report was read in the capital by General Rosso\nSerrano, and in 2024\nit was forgotten. |So it went.",
                "Colombia's crop of coca has grown, says the United\nNations. |So it is.",
                "A headline without a full stop\n|Bogota has not said a word.",
            })
    void endsSentences(String marked) {
        var expected = new ArrayList<Integer>();
        for (int at = marked.indexOf('|'), before = 0; at >= 0; at = marked.indexOf('|', at + 1)) {
            expected.add(at - before++);
        }
        String text = marked.replace("|", "");
        expected.add(text.length());
        assertEquals(expected, new Sentences(ULocale.ENGLISH, ABBREVIATIONS).ends(text));
    }
}
