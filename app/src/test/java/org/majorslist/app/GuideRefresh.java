package org.majorslist.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorslist.app.GuidePage.Snippet;

/// Writes what the commands print into pages of the guide. Run by `tools/refresh-guide`, never with the other tests.
class GuideRefresh {
    @Test
    void writesWhatTheCommandsPrint() throws IOException {
        String asked = System.getProperty("majors.guide.refresh", "");
        var leftOut = new ArrayList<Snippet>();
        for (Path page : GuidePage.all()) {
            if (asked.isEmpty() || page.endsWith(asked)) {
                GuidePage shown = GuidePage.read(page);
                List<String> fresh = shown.refreshed(leftOut);
                if (!fresh.equals(shown.lines())) {
                    Files.writeString(page, String.join("\n", fresh) + "\n", UTF_8);
                }
            }
        }
        assertEquals(List.of(), leftOut, "commands whose output has gaps and must be mended by hand");
    }
}
