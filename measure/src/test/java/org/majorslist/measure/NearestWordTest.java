package org.majorslist.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> COMMANDS = List.of("brief", "law", "facts", "status", "discover", "events");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # written | meant
            breif     | brief
            Brief     | brief
            fact      | facts
            factss    | facts
            lwa       | law
            stauts    | status
            evnets    | events
            serve     | none
            case      | none
            flaw      | law
            xyz       | none
            """)
    void findsTheWordThatWasMeant(String written, String meant) {
        assertEquals(meant, NearestWord.find(written, COMMANDS).orElse("none"));
    }
}
