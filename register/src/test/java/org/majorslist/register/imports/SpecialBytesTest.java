package org.majorslist.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpecialBytesTest {
    /// Bytes of every value, the special ones often, in 2,000 blocks of up to 40 by a seeded generator.
    @Test
    void findsWhatLookingAtEachByteFinds() {
        var random = new Random(2291);
        byte[] often = {'"', '\n', 0, 1, -128, -1, '!', '#', 11};
        for (int block = 0; block < 2_000; block++) {
            byte[] bytes = new byte[random.nextInt(41)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(4) == 0 ? often[random.nextInt(often.length)] : bytes[i];
            }
            int from = random.nextInt(bytes.length + 1);
            int limit = from + random.nextInt(bytes.length - from + 1);
            assertEquals(oneByOne(bytes, from, limit), SpecialBytes.next(bytes, from, limit));
        }
    }

    private static int oneByOne(byte[] bytes, int from, int limit) {
        int p = from;
        while (p < limit && bytes[p] != '"' && bytes[p] != '\n' && bytes[p] != 0) {
            p++;
        }
        return p;
    }
}
