package org.majorslist.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.Fault;

class StandardOutputTest {
    /// Takes nothing, as a full disk or a closed pipe.
    private static final class Closed extends OutputStream {
        private final String why;

        Closed(String why) {
            this.why = why;
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException(why);
        }
    }

    @ParameterizedTest(name = "{0}, pipe {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # why the system refused | a pipe | told
            No space left on device  | false  | standard output: the answer could not be written whole: No space left on device
            Broken pipe              | false  | none
            Tubería rota             | true   | none
            """)
    void tellsALostAnswerButNotAReaderWhoHadEnough(String why, boolean pipe, String told) {
        var output = new StandardOutput(new Closed(why), pipe);
        output.write("an answer".getBytes(UTF_8), 0, 9);
        output.flush();
        assertEquals(
                told,
                output.findFault()
                        .map(Fault::text)
                        .map(text -> text.lines().findFirst().orElse(""))
                        .orElse("none"));
    }

    @Test
    void passesOnWhatItIsGiven() {
        var written = new ByteArrayOutputStream();
        var output = new StandardOutput(written, false);
        output.write("añejo".getBytes(UTF_8), 0, 6);
        output.write('\n');
        assertEquals("añejo\n", written.toString(UTF_8));
        assertEquals(true, output.findFault().isEmpty());
    }
}
