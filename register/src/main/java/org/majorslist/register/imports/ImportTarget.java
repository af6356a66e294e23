package org.majorslist.register.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.CsvText;

/// A folder that an import makes: built beside its place, moved there in one step when whole.
///
/// @param folder the folder to make; must not exist yet
public record ImportTarget(Path folder) {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// The folder in which the import works until it is done.
    ///
    /// @return the folder's name with `.part`, made if absent
    /// @throws BadInput if the target exists already, or nothing can be written there
    public Path work() {
        if (Files.exists(folder)) {
            throw new BadInput(fault("exists already", "Name another folder with --into, or remove this one."));
        }
        try {
            return Files.createDirectories(part());
        } catch (IOException e) {
            throw new BadInput(fault("cannot be made", "Name a folder you may write to with --into."), e);
        }
    }

    /// Writes the result and moves it into place.
    ///
    /// @param rows the result
    /// @throws BadInput if it cannot be written; the target then does not exist
    public void finish(ImportedRows rows) {
        try {
            Path work = work();
            var table = new ArrayList<List<String>>();
            table.add(rows.columns());
            table.addAll(rows.rows());
            Files.writeString(work.resolve(rows.table() + ".csv"), CsvText.write(table), UTF_8);
            Files.writeString(work.resolve("rejected.csv"), CsvText.write(rejected(rows)), UTF_8);
            Files.writeString(work.resolve("import.json"), card(rows), UTF_8);
            Files.deleteIfExists(work.resolve("checkpoint"));
            Files.deleteIfExists(work.resolve("checkpoint.new"));
            Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BadInput(fault("cannot be written", "Make room, or name another folder with --into."), e);
        }
    }

    /// Removes what an import left that shall not go on.
    ///
    /// @throws IOException if a file cannot be removed
    public void discard() throws IOException {
        if (Files.exists(part())) {
            Files.walkFileTree(part(), new Remover());
        }
    }

    private Path part() {
        return folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".part");
    }

    private static List<List<String>> rejected(ImportedRows rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("line", "reason"));
        rows.rejected().first().forEach(line -> lines.add(List.of(Long.toString(line.line()), line.reason())));
        return lines;
    }

    private static String card(ImportedRows rows) throws IOException {
        var card = new LinkedHashMap<String, Object>();
        card.put("table", rows.table());
        card.put("source", rows.source());
        card.put("counts", rows.counts());
        card.put("rejected_by_reason", rows.rejected().byReason());
        return JSON.writeValueAsString(card) + "\n";
    }

    private Fault fault(String what, String mend) {
        return new Fault("import-target", what, folder.toString(), mend);
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(
                Path directory, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
