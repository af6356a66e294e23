package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartCacheTrainingTest {
    static List<List<String>> commands() {
        return Stream.of(StartCacheTraining.Kind.values())
                .flatMap(kind -> kind.commands().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void trainsWithCommandsThatSucceed(List<String> command) {
        var err = new StringWriter();
        assertEquals(0, Majors.run(command, new PrintWriter(new StringWriter()), new PrintWriter(err)), err.toString());
    }
}
