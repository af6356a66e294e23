package org.majorslist.register.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The first line of a CSV file, and what its first bytes say about the file.
///
/// @param names the column names, in small letters with `_` for all but letters and digits
/// @param length bytes up to the first record
record CsvHeader(List<String> names, int length) {
    private static final int LONGEST = 64 << 10;

    /// Reads the header, and refuses what is no CSV text in UTF-8.
    static CsvHeader read(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw new BadInput(fault(file, "cannot be read", "Name an existing file that you may read."), e);
        }
        FileKind.refuseOtherThanText(head, file);
        int start = head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb ? 3 : 0;
        int end = start;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        if (end == head.length && end == LONGEST) {
            throw new BadInput(
                    fault(file, "has a first line longer than 64 KiB", "Name a CSV file with a header line."));
        }
        return new CsvHeader(names(new String(head, start, end - start, UTF_8)), Math.min(end + 1, head.length));
    }

    int[] places(String[] wanted, Path file) {
        var places = new int[wanted.length];
        var missing = new ArrayList<String>();
        for (int i = 0; i < wanted.length; i++) {
            places[i] = names.indexOf(wanted[i]);
            if (places[i] < 0) {
                missing.add(wanted[i]);
            }
        }
        if (!missing.isEmpty()) {
            throw new BadInput(fault(
                    file,
                    "lacks the column" + (missing.size() > 1 ? "s " : " ") + String.join(", ", missing),
                    "Take the complete file of ForeignAssistance.gov, with its header line as published."));
        }
        return places;
    }

    private static List<String> names(String line) {
        var names = new ArrayList<String>();
        for (String cell : line.strip().split(",", -1)) {
            names.add(cell.replace("\"", "").strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
        }
        return names;
    }

    private static Fault fault(Path file, String what, String mend) {
        return new Fault("unreadable-import", what, file.toString(), mend);
    }
}
