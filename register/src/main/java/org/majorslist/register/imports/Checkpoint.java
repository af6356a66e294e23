package org.majorslist.register.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.TreeMap;
import org.majorslist.register.imports.RejectedLines.Line;

/// A tally on disk, so that an import that was killed goes on where it was.
///
/// Written beside its place and moved there in one step: a checkpoint is whole or absent.
final class Checkpoint {
    private static final int VERSION = 1;
    private static final String NAME = "checkpoint";

    private final Path file;
    private final String about;

    /// Names a place and what is saved there: a file with its size and time, and the settings.
    Checkpoint(Path folder, String about) {
        this.file = folder.resolve(NAME);
        this.about = about;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
        Files.deleteIfExists(beside(folder.resolve(NAME)));
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    void save(AidTally tally) throws IOException {
        Path beside = beside(file);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
            out.writeInt(VERSION);
            out.writeUTF(about);
            out.writeLong(tally.offset);
            out.writeLong(tally.line);
            out.writeLong(tally.read);
            out.writeLong(tally.outside);
            writeNames(out, tally.transactions);
            writeNames(out, tally.accounts);
            writeRejected(out, tally.rejected);
            writeSums(out, tally.sums);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Goes on from a checkpoint, if there is one about this very import.
    ///
    /// @return whether there was
    boolean restore(AidTally tally) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != VERSION || !in.readUTF().equals(about)) {
                return false;
            }
            tally.offset = in.readLong();
            tally.line = in.readLong();
            tally.read = in.readLong();
            tally.outside = in.readLong();
            readNames(in, tally.transactions);
            readNames(in, tally.accounts);
            readRejected(in, tally.rejected);
            readSums(in, tally.sums);
            return true;
        }
    }

    private static void writeNames(DataOutputStream out, ByteNames names) throws IOException {
        out.writeInt(names.names().size());
        for (String name : names.names()) {
            out.writeUTF(name);
        }
    }

    private static void readNames(DataInputStream in, ByteNames names) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            names.number(in.readUTF());
        }
    }

    private static void writeRejected(DataOutputStream out, RejectedLines rejected) throws IOException {
        out.writeInt(rejected.first().size());
        for (Line line : rejected.first()) {
            out.writeLong(line.line());
            out.writeUTF(line.reason());
        }
        out.writeInt(rejected.byReason().size());
        for (var count : rejected.byReason().entrySet()) {
            out.writeUTF(count.getKey());
            out.writeLong(count.getValue());
        }
    }

    private static void readRejected(DataInputStream in, RejectedLines rejected) throws IOException {
        var lines = new ArrayList<Line>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(new Line(in.readLong(), in.readUTF()));
        }
        var counts = new TreeMap<String, Long>();
        for (int left = in.readInt(); left > 0; left--) {
            counts.put(in.readUTF(), in.readLong());
        }
        rejected.restore(lines, counts);
    }

    private static void writeSums(DataOutputStream out, AidSums sums) throws IOException {
        var keys = new ArrayList<Long>();
        sums.forEachKey(keys::add);
        out.writeInt(keys.size());
        for (long key : keys) {
            out.writeLong(key);
            out.writeLong(sums.current(key));
            out.writeLong(sums.constant(key));
        }
    }

    private static void readSums(DataInputStream in, AidSums sums) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            sums.add(in.readLong(), in.readLong(), in.readLong());
        }
    }
}
