package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.app.GuidePage.Snippet;

/// Runs every command shown in the guide and compares what it prints with what the guide shows.
class GuideTest {
    @ParameterizedTest
    @MethodSource("snippets")
    void printsWhatTheGuideShows(Snippet snippet) {
        String printed = snippet.run();
        assertTrue(
                snippet.matches(printed),
                () -> snippet + "\n--- the guide shows\n" + String.join("\n", snippet.shown()) + "\n--- it prints\n"
                        + printed + "\nIf that is right, write it there: tools/refresh-guide " + snippet.page());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsOnlyCommandsOfMajors(Path page) throws IOException {
        List<String> others = GuidePage.read(page).snippets().stream()
                .map(Snippet::command)
                .filter(command -> !command.startsWith("majors "))
                .toList();
        assertEquals(List.of(), others, "commands in console blocks of " + page);
    }

    static List<Path> pages() throws IOException {
        return GuidePage.all();
    }

    static List<Snippet> snippets() throws IOException {
        var all = new ArrayList<Snippet>();
        for (Path page : GuidePage.all()) {
            all.addAll(GuidePage.read(page).snippets());
        }
        return all;
    }
}
