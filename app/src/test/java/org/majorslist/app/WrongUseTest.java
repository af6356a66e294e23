package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongUseTest {
    private static String faultsOf(String... words) {
        var err = new StringWriter();
        int code = Majors.run(List.of(words), new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertEquals(2, code, "exit code");
        return err.toString();
    }

    @Test
    void asksForACommandWhenNoneIsGiven() {
        assertEquals("""
                majors: no command was given
                  Run `majors --help` for its arguments and examples.
                """, faultsOf());
    }

    @Test
    void namesAnUnknownCommandAndSuggestsAnother() {
        assertEquals("""
                majors: unmatched argument at index 0: 'breif'
                  Did you mean `brief`? Run `majors --help` for its arguments and examples.
                """, faultsOf("breif"));
    }
}
