package org.majorslist.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Thousands grouped by plain blanks are one number where a text writes its numbers so, and several numbers elsewhere.
class BlankGroupsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            El Perú tuvo 89 755 hectáreas; Puno, 12 418.     | 89 755, 12 418
            Coca rose to 253 000 hectares from 230 000.       | 253 000, 230 000
            Washington gave 1 200 000 dollars.                | 1 200 000
            In 2024 some 12 400 were moved, in 2023 9 800.    | 2024, 12 400, 2023, 9 800
            On August 21 300 people marched.                  | 21, 300
            In 2024 500 farmers and 250 300 bushes.           | 2024, 500, 250, 300
            It fell to 230,000 after 12 418 and 11 904.       | 230,000, 12, 418, 11, 904
            Bajó a 230.000 tras 12 418 y 11 904.              | 230.000, 12, 418, 11, 904
            Números 012 345 y 067 890 de la Resolución.       | 012, 345, 067, 890
            Son 89 755 hectáreas y 12 418; suben 2,5 300 días. | 89 755, 12 418, 2,5, 300
            Call 234 5678 or 235 5679.                        | 234, 5678, 235, 5679
            """)
    void areOneNumber(String text, String numbers) {
        String found = Tokenizer.tokens(text, new Lexicon()).stream()
                .filter(Token::isNumber)
                .map(Token::norm)
                .reduce((all, next) -> all + ", " + next)
                .orElse("");
        assertEquals(numbers, found);
    }
}
