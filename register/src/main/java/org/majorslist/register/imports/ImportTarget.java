package org.majorslist.register.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.CsvText;

/// A folder that an import makes: built beside its place, moved there in one step when whole.
///
/// While it is open nobody else can work on it, in this process or another. A killed import leaves the
/// folder's name with `.part`, from which the next one goes on; an import that ends in any other way
/// leaves nothing but its result.
public final class ImportTarget implements AutoCloseable {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final FolderLock lock;

    private ImportTarget(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Opens a target.
    ///
    /// @param folder the folder to make; must not exist yet
    /// @return the target, locked until it is closed
    /// @throws BadInput if the folder exists already, nothing can be written there, or another import works on it
    public static ImportTarget open(Path folder) {
        refuseIfThere(folder);
        Path part = folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".part");
        try {
            Files.createDirectories(part);
            FolderLock lock = FolderLock.find(part)
                    .orElseThrow(() -> new BadInput(fault(
                            folder,
                            "another import is working on this folder",
                            "Wait until it is done, or name another folder with --into.")));
            var target = new ImportTarget(folder, lock);
            if (Files.exists(folder)) { // the other one ended between the two looks
                target.close();
                refuseIfThere(folder);
            }
            return target;
        } catch (IOException e) {
            throw new BadInput(fault(folder, "cannot be made", "Name a folder you may write to with --into."), e);
        }
    }

    private static void refuseIfThere(Path folder) {
        if (Files.exists(folder)) {
            throw new BadInput(fault(folder, "exists already", "Name another folder with --into, or remove this one."));
        }
    }

    /// The folder in which the import works until it is done.
    ///
    /// @return the folder's name with `.part`
    public Path work() {
        return lock.folder();
    }

    /// Writes the result and moves it into place.
    ///
    /// @param rows the result
    /// @throws BadInput if it cannot be written; the target then does not exist
    public void finish(ImportedRows rows) {
        try {
            var table = new ArrayList<List<String>>();
            table.add(rows.columns());
            table.addAll(rows.rows());
            Files.writeString(work().resolve(rows.table() + ".csv"), CsvText.write(table), UTF_8);
            Files.writeString(work().resolve("rejected.csv"), CsvText.write(rejected(rows)), UTF_8);
            Files.writeString(work().resolve("import.json"), card(rows), UTF_8);
            Checkpoint.remove(work());
            lock.moveTo(folder);
        } catch (IOException e) {
            throw new BadInput(fault(folder, "cannot be written", "Make room, or name another folder with --into."), e);
        }
    }

    /// Forgets what an interrupted import had done.
    ///
    /// @throws BadInput if its files cannot be removed
    public void restart() {
        try {
            Checkpoint.remove(work());
        } catch (IOException e) {
            throw new BadInput(fault(folder, "cannot be restarted", "Remove " + work() + " by hand."), e);
        }
    }

    /// Lets others work on the folder. What was not finished is removed, unless a checkpoint says how to go on.
    @Override
    public void close() {
        lock.close(!Checkpoint.isIn(work()));
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

    private static Fault fault(Path folder, String what, String mend) {
        return new Fault("import-target", what, folder.toString(), mend);
    }
}
