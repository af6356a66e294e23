package org.majorslist.register.imports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.TableColumns;
import org.majorslist.register.imports.CsvRecords.Outcome;
import org.majorslist.register.imports.ImportedRows.SourceCard;

/// Reads the complete file of ForeignAssistance.gov (3 to 5 million lines) into lines of the ledger.
///
/// One pass, one block of memory and the sums; a checkpoint every 128 MiB when a folder for it is given.
///
/// @param file the CSV file as published
/// @param rules which account a funding account is
/// @param countries codes of the countries to keep
/// @param publishedOn day on which the file was published
/// @param constantBaseYear base year of its constant dollars; `null` leaves constant dollars out
public record ForeignAssistanceImport(
        Path file,
        AccountRules rules,
        Set<String> countries,
        String publishedOn,
        @Nullable Integer constantBaseYear) {
    private static final long BETWEEN_CHECKPOINTS = 128L << 20;
    private static final int RECORDS_BETWEEN_REPORTS = 20_000;

    /// Copies the codes.
    public ForeignAssistanceImport {
        countries = Set.copyOf(countries);
    }

    /// Reads the file.
    ///
    /// @param work folder for the checkpoint; `null` to keep none
    /// @param progress told now and then
    /// @return the lines of the ledger, with what was left out
    /// @throws BadInput if the file is no CSV text, lacks a column, or nothing in it can be used
    public ImportedRows read(@Nullable Path work, ImportProgress progress) {
        return readSavingEvery(BETWEEN_CHECKPOINTS, work, progress);
    }

    /// Reads the file, with a checkpoint every so many bytes.
    ImportedRows readSavingEvery(long bytes, @Nullable Path work, ImportProgress progress) {
        try {
            CsvHeader header = CsvHeader.read(file);
            int[] places = header.places(AidTally.COLUMNS, file);
            var tally = new AidTally(packed(), constantBaseYear != null);
            tally.offset = header.length();
            tally.line = 2;
            Checkpoint checkpoint = work == null ? null : new Checkpoint(work, about());
            if (checkpoint != null) {
                checkpoint.restore(tally);
            }
            scan(tally, header.names().size(), places, checkpoint, bytes, progress);
            if (work != null) {
                Checkpoint.remove(work);
            }
            refuseIfNothingWasKept(tally);
            return new ImportedRows(
                    "assistance", TableColumns.LEDGER_LINE, ledger(tally), source(), tally.counts(), tally.rejected);
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "unreadable-import",
                            "cannot be read to its end",
                            file.toString(),
                            "Copy it again, then import again."),
                    e);
        }
    }

    private void scan(
            AidTally tally,
            int columns,
            int[] places,
            @Nullable Checkpoint checkpoint,
            long between,
            ImportProgress progress)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            var records = new CsvRecords(channel, tally.offset, tally.line, columns, places);
            long nextCheckpoint = tally.offset + between;
            while (true) {
                long line = records.line();
                Outcome outcome = records.next();
                if (outcome == Outcome.END) {
                    break;
                }
                countOrReject(tally, records, outcome, line);
                if (tally.read % RECORDS_BETWEEN_REPORTS == 0) {
                    progress.at(records.offset(), size, tally.read);
                    if (checkpoint != null && records.offset() > nextCheckpoint) {
                        nextCheckpoint = records.offset() + between;
                        save(checkpoint, tally, records);
                    }
                }
            }
            progress.at(size, size, tally.read);
        }
    }

    private static void countOrReject(AidTally tally, CsvRecords records, Outcome outcome, long line) {
        if (outcome == Outcome.RECORD) {
            tally.count(records, line);
        } else {
            tally.read++;
            tally.rejected.add(line, records.reason());
        }
    }

    private static void save(Checkpoint checkpoint, AidTally tally, CsvRecords records) throws IOException {
        tally.offset = records.offset();
        tally.line = records.line();
        checkpoint.save(tally);
    }

    private Set<Integer> packed() {
        var packed = new HashSet<Integer>();
        for (String country : countries) {
            byte[] letters = country.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            packed.add(Cells.country(letters, 0, letters.length));
        }
        return packed;
    }

    private String about() throws IOException {
        return file.toAbsolutePath() + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file) + "|"
                + constantBaseYear + "|" + countries.stream().sorted().toList().hashCode();
    }

    private void refuseIfNothingWasKept(AidTally tally) {
        if (tally.counts().kept() == 0) {
            throw new BadInput(new Fault(
                    "nothing-to-import",
                    "holds no line that can be used: " + tally.read + " read, " + tally.outside
                            + " on countries outside the record, rejected " + tally.rejected.byReason(),
                    file.toString(),
                    "Check that this is the complete file of ForeignAssistance.gov."));
        }
    }

    private List<List<String>> ledger(AidTally tally) {
        return new LedgerLines(tally, rules, publishedOn, source().id(), constantBaseYear).list();
    }

    private SourceCard source() {
        return new SourceCard(
                "fa-complete-" + publishedOn,
                "ForeignAssistance.gov, complete data file (us_foreign_aid_complete.csv)",
                "US Department of State / ForeignAssistance.gov",
                publishedOn,
                "https://foreignassistance.gov/data",
                "primary");
    }
}
