package org.majorslist.register.imports;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds the bytes that mean something inside a quoted cell, eight at a time: quote, line feed, NUL.
///
/// @see "Henry S. Warren, Hacker's Delight, 2nd edition, section 6-1 (finding the first zero byte)"
final class SpecialBytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long LINE_FEEDS = ONES * '\n';

    private SpecialBytes() {}

    /// The place of the next special byte.
    ///
    /// @return from `from` on; `limit` if there is none before
    static int next(byte[] bytes, int from, int limit) {
        int p = from;
        for (; p + Long.BYTES <= limit; p += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, p);
            long found = (zeros(eight) | zeros(eight ^ QUOTES) | zeros(eight ^ LINE_FEEDS)) & TOPS;
            if (found != 0) {
                return p + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (p < limit && bytes[p] != '"' && bytes[p] != '\n' && bytes[p] != 0) {
            p++;
        }
        return p;
    }

    /// The top bit of the lowest byte that is zero is set; those of higher bytes may be.
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }
}
