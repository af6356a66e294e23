package org.majorslist.register.imports;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// Sums of money by a packed key: country, fiscal year, kind of transaction, account.
///
/// Amounts are whole ten-thousandths of a dollar, so that sums do not depend on the order of the lines.
final class AidSums {
    /// Parts of one dollar.
    static final long PARTS = 10_000;

    private static final long FREE = Long.MIN_VALUE;

    private long[] keys = freeKeys(1 << 14);
    private long[] current = new long[1 << 14];
    private long[] constant = new long[1 << 14];
    private int used;

    private static long[] freeKeys(int size) {
        var keys = new long[size];
        Arrays.fill(keys, FREE);
        return keys;
    }

    /// Packs a key.
    ///
    /// @param country three letters as 24 bits
    /// @param fiscalYear 1900 to 2200
    /// @param transaction number of the kind of transaction, below 256
    /// @param account number of the account, below 65,536
    static long key(int country, int fiscalYear, int transaction, int account) {
        return ((long) country << 36) | ((long) fiscalYear << 24) | ((long) transaction << 16) | account;
    }

    static String countryOf(long key) {
        int packed = (int) (key >>> 36);
        return "" + (char) (packed >> 16) + (char) ((packed >> 8) & 0xff) + (char) (packed & 0xff);
    }

    static int fiscalYearOf(long key) {
        return (int) (key >>> 24) & 0xfff;
    }

    static int transactionOf(long key) {
        return (int) (key >>> 16) & 0xff;
    }

    static int accountOf(long key) {
        return (int) key & 0xffff;
    }

    void add(long key, long currentParts, long constantParts) {
        int place = place(key);
        if (keys[place] == FREE) {
            keys[place] = key;
            used++;
            if (used * 2 > keys.length) {
                grow();
                place = place(key);
            }
        }
        current[place] = Math.addExact(current[place], currentParts);
        constant[place] = Math.addExact(constant[place], constantParts);
    }

    long current(long key) {
        return current[place(key)];
    }

    long constant(long key) {
        return constant[place(key)];
    }

    int size() {
        return used;
    }

    /// Visits every key, in the order of the numbers.
    void forEachKey(LongConsumer visitor) {
        Arrays.stream(keys).filter(key -> key != FREE).sorted().forEach(visitor);
    }

    private int place(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & mask;
        while (keys[place] != key && keys[place] != FREE) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCurrent = current;
        long[] oldConstant = constant;
        keys = freeKeys(oldKeys.length * 2);
        current = new long[keys.length];
        constant = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                current[place] = oldCurrent[i];
                constant[place] = oldConstant[i];
            }
        }
    }
}
