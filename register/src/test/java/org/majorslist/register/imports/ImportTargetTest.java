package org.majorslist.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.measure.BadInput;

/// A folder that an import makes: whole or not at all, by one import at a time, nothing else left.
class ImportTargetTest {
    private static final Path RECORD = Path.of(System.getProperty("majors.home"), "content", "register");
    private static final String AID = """
            Country Code,Fiscal Year,Transaction Type Name,Funding Account Name,Current Dollar Amount,Constant Dollar Amount
            COL,2020,Obligations,Economic Support Fund,100,110
            """;

    @TempDir
    Path folder;

    private Path result() {
        return folder.resolve("fa");
    }

    private ForeignAssistanceImport importOf(String text) throws IOException {
        return new ForeignAssistanceImport(
                Files.writeString(folder.resolve("aid.csv"), text),
                AccountRules.read(RECORD),
                Set.of("COL"),
                "2026-10-06",
                2024);
    }

    private static String refusal(Path folder) {
        var refused =
                assertThrows(BadInput.class, () -> ImportTarget.open(folder).close());
        return refused.faults().getFirst().text();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void leavesNothingButTheResult() throws IOException {
        try (ImportTarget target = ImportTarget.open(result())) {
            target.finish(importOf(AID).readSavingEvery(1, target.work(), ImportProgress.silent()));
        }
        assertEquals(List.of("aid.csv", "fa"), names(folder));
        assertEquals(List.of("assistance.csv", "import.json", "rejected.csv"), names(result()));
        assertEquals(
                result() + ": exists already\n  Name another folder with --into, or remove this one.",
                refusal(result()));
    }

    @Test
    void leavesNothingOfAFileThatIsRefused() throws IOException {
        try (ImportTarget target = ImportTarget.open(result())) {
            ForeignAssistanceImport reading = importOf(AID.replace("COL,2020", "ZZZ,2020"));
            assertThrows(BadInput.class, () -> reading.read(target.work(), ImportProgress.silent()));
        }
        assertEquals(List.of("aid.csv"), names(folder));
    }

    @Test
    void keepsWhatAnInterruptedImportHadDone() throws IOException {
        try (ImportTarget target = ImportTarget.open(result())) {
            Files.writeString(target.work().resolve("checkpoint"), "as if killed here");
        }
        assertEquals(List.of("checkpoint", "lock"), names(folder.resolve("fa.part")));
        try (ImportTarget target = ImportTarget.open(result())) {
            target.restart();
        }
        assertEquals(List.of(), names(folder));
    }

    @Test
    void letsOneImportWorkOnAFolderAtATime() {
        try (ImportTarget first = ImportTarget.open(result())) {
            assertEquals(
                    result() + ": another import is working on this folder\n"
                            + "  Wait until it is done, or name another folder with --into.",
                    refusal(result()));
            assertTrue(Files.isDirectory(first.work()));
        }
        assertFalse(Files.exists(folder.resolve("fa.part")));
    }

    @Test
    void letsOneProcessWorkOnAFolderAtATimeAndGoesOnWhenThatIsKilled() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        result().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", said.readLine());
            assertTrue(refusal(result()).contains("another import is working on this folder"));
        } finally {
            other.destroyForcibly().waitFor();
        }
        ImportTarget.open(result()).close();
        assertEquals(List.of(), names(folder));
    }

    /// Another process that holds a folder until it is killed.
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (ImportTarget target = ImportTarget.open(Path.of(arguments[0]))) {
                System.out.println("open");
                int end = System.in.read(); // waits until it is killed, or its parent is gone
                System.out.println("let go of " + target.work() + " at " + end);
            }
        }
    }

    @Test
    void letsOneImportChangeTheRecordAtATime() throws IOException {
        Path record = Files.createDirectory(folder.resolve("register"));
        Path copy = Files.createDirectory(folder.resolve(".record-merge"));
        FolderLock held = FolderLock.find(copy).orElseThrow();
        ImportedRows rows = importOf(AID).read(null, ImportProgress.silent());
        var refused = assertThrows(BadInput.class, () -> new RecordMerge(record).add(rows));
        assertEquals(
                record + ": another import is changing the record\n  Wait until it is done, then import again.",
                refused.faults().getFirst().text());
        held.close(true);
    }
}
