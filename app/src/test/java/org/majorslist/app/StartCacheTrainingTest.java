package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartCacheTrainingTest {
    static List<List<String>> commands() {
        return StartCacheTraining.COMMANDS;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void trainsWithCommandsThatSucceed(List<String> command) {
        var err = new StringWriter();
        assertEquals(0, Majors.run(command, new PrintWriter(new StringWriter()), new PrintWriter(err)), err.toString());
    }
}
