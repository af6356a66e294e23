package org.majorslist.register.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// Reads the records of a large CSV file as slices of bytes, keeping only the columns asked for.
///
/// A record that breaks the rules of RFC 4180 (text after a closing quote, a quote inside bare text, another number
/// of columns, a NUL byte) or is longer than [#LONGEST_RECORD] is rejected; reading goes on at the next line, so a
/// quote that is never closed costs one record. Memory is one block, whatever the file holds.
///
/// A library would make a text of every cell; for millions of lines of fifty columns, of which six matter, that costs
/// several times the reading itself.
final class CsvRecords {
    /// Longest record \[bytes].
    static final int LONGEST_RECORD = 1 << 20;

    private static final int BLOCK = 4 << 20;

    /// How reading a record ended.
    enum Outcome {
        /// A record; its cells can be asked for.
        RECORD,
        /// A record that was left out; [#reason] says why.
        REJECTED,
        /// The file is over.
        END,
        /// The block ends within the record.
        NEEDS_MORE
    }

    private final FileChannel file;
    private final byte[] block = new byte[BLOCK];
    private final int[] slotOfColumn;
    private final int columns;
    private final int[] from;
    private final int[] to;
    private long blockOffset;
    private int at;
    private int limit;
    private boolean last;
    private long line;
    private String reason = "";

    /// Reads from a place where a record begins.
    ///
    /// @param file the file
    /// @param offset where the first record begins \[bytes]
    /// @param line number of the line there
    /// @param columns number of columns every record must have
    /// @param wanted the columns to keep, in the order in which they will be asked for
    CsvRecords(FileChannel file, long offset, long line, int columns, int[] wanted) {
        this.file = file;
        this.blockOffset = offset;
        this.line = line;
        this.columns = columns;
        this.slotOfColumn = new int[columns];
        Arrays.fill(slotOfColumn, -1);
        for (int slot = 0; slot < wanted.length; slot++) {
            slotOfColumn[wanted[slot]] = slot;
        }
        this.from = new int[wanted.length];
        this.to = new int[wanted.length];
    }

    /// The bytes in which [#from] and [#to] point.
    byte[] bytes() {
        return block;
    }

    int from(int slot) {
        return from[slot];
    }

    int to(int slot) {
        return to[slot];
    }

    /// Why the last record was rejected.
    String reason() {
        return reason;
    }

    /// Number of the line on which the next record begins.
    long line() {
        return line;
    }

    /// Where the next record begins \[bytes from the start of the file].
    long offset() {
        return blockOffset + at;
    }

    Outcome next() throws IOException {
        Outcome outcome = parse();
        while (outcome == Outcome.NEEDS_MORE) {
            if (limit - at >= LONGEST_RECORD) {
                reason = "the record is longer than 1 MiB; is a quote never closed?";
                skipLine();
                return Outcome.REJECTED;
            }
            refill();
            outcome = parse();
        }
        return outcome;
    }

    private void refill() throws IOException {
        System.arraycopy(block, at, block, 0, limit - at);
        blockOffset += at;
        limit -= at;
        at = 0;
        var room = ByteBuffer.wrap(block, limit, block.length - limit);
        while (room.hasRemaining()) {
            if (file.read(room, blockOffset + room.position()) < 0) {
                last = true;
                break;
            }
        }
        limit = room.position();
    }

    private void skipLine() throws IOException {
        while (true) {
            for (int i = at; i < limit; i++) {
                if (block[i] == '\n') {
                    at = i + 1;
                    line++;
                    return;
                }
            }
            at = limit;
            if (last) {
                return;
            }
            refill();
        }
    }

    /// One pass over a record; long because every step shares the same few variables and the speed is in this loop.
    private Outcome parse() {
        int p = at;
        while (p < limit && (block[p] == '\n' || block[p] == '\r')) {
            line += block[p] == '\n' ? 1 : 0;
            p++;
        }
        at = p;
        if (p >= limit) {
            return last ? Outcome.END : Outcome.NEEDS_MORE;
        }
        long newLines = 0;
        int column = 0;
        String fault = "";
        while (true) {
            int start = p;
            int end;
            if (p < limit && block[p] == '"') {
                start = ++p;
                while (true) {
                    p = SpecialBytes.next(block, p, limit);
                    if (p >= limit) {
                        return last ? unclosed() : Outcome.NEEDS_MORE;
                    }
                    byte b = block[p];
                    if (b == '"') {
                        if (p + 1 >= limit && !last) {
                            return Outcome.NEEDS_MORE;
                        }
                        if (p + 1 >= limit || block[p + 1] != '"') {
                            break;
                        }
                        p++;
                    } else if (b == '\n') {
                        newLines++;
                    } else if (b == 0) {
                        fault = "holds a NUL byte";
                    }
                    p++;
                }
                end = p++;
                while (p < limit && block[p] != ',' && block[p] != '\n') {
                    if (block[p] != '\r') {
                        fault = "has text after a closing quote";
                    }
                    p++;
                }
            } else {
                while (p < limit) {
                    byte b = block[p];
                    if (b <= ',' && b >= 0) {
                        if (b == ',' || b == '\n') {
                            break;
                        }
                        if (b == '"') {
                            fault = "has a quote inside bare text";
                        } else if (b == 0) {
                            fault = "holds a NUL byte";
                        }
                    }
                    p++;
                }
                end = p > start && block[p - 1] == '\r' ? p - 1 : p;
            }
            if (p >= limit && !last) {
                return Outcome.NEEDS_MORE;
            }
            if (column < columns && slotOfColumn[column] >= 0) {
                from[slotOfColumn[column]] = start;
                to[slotOfColumn[column]] = end;
            }
            column++;
            if (p >= limit || block[p] == '\n') {
                break;
            }
            p++;
        }
        at = Math.min(p + 1, limit);
        line += newLines + 1;
        return finish(fault, column);
    }

    private Outcome finish(String fault, int found) {
        if (!fault.isEmpty()) {
            reason = fault;
            return Outcome.REJECTED;
        }
        if (found != columns) {
            reason = "has another number of columns than the header";
            return Outcome.REJECTED;
        }
        return Outcome.RECORD;
    }

    private Outcome unclosed() {
        reason = "has a quote that is never closed";
        int p = at;
        while (p < limit && block[p] != '\n') {
            p++;
        }
        at = Math.min(p + 1, limit);
        line++;
        return Outcome.REJECTED;
    }
}
