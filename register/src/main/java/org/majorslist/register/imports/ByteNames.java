package org.majorslist.register.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Numbers the different texts of a column, given as bytes, without making a text of each cell.
///
/// A cell that is not UTF-8 or begins like a spreadsheet formula has the number [#REFUSED].
final class ByteNames {
    /// The number of a cell that cannot be used.
    static final int REFUSED = -1;

    /// Most different texts; a column of names has a few hundred.
    static final int MOST = 50_000;

    private final List<String> names = new ArrayList<>();
    private final String column;
    private byte[][] keys = new byte[1 << 10][];
    private int[] numbers = new int[1 << 10];
    private int used;

    ByteNames(String column) {
        this.column = column;
    }

    int number(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        if (keys[place] == null) {
            add(place, Arrays.copyOfRange(bytes, from, to));
            if (used * 2 > keys.length) {
                grow();
                place = place(bytes, from, to);
            }
        }
        return numbers[place];
    }

    /// Numbers a name that was known before, when an import goes on.
    int number(String name) {
        byte[] bytes = name.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8);
        return number(bytes, 0, bytes.length);
    }

    String name(int number) {
        return names.get(number);
    }

    List<String> names() {
        return names;
    }

    private int place(byte[] bytes, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193;
        }
        int mask = keys.length - 1;
        int place = (hash ^ (hash >>> 15)) & mask;
        while (keys[place] != null && !Arrays.equals(keys[place], 0, keys[place].length, bytes, from, to)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void add(int place, byte[] key) {
        if (used == MOST) {
            throw new BadInput(new Fault(
                    "too-many-names",
                    "holds more than " + MOST + " different values",
                    "column " + column,
                    "Check that the header names the right columns; this one should hold a few hundred names."));
        }
        keys[place] = key;
        numbers[place] = nameOf(key);
        used++;
    }

    private int nameOf(byte[] key) {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(key))
                    .toString()
                    .replace("\"\"", "\"");
        } catch (CharacterCodingException notUtf8) {
            return REFUSED;
        }
        if (!name.isEmpty() && "=+@\t".indexOf(name.charAt(0)) >= 0) {
            return REFUSED;
        }
        names.add(name);
        return names.size() - 1;
    }

    private void grow() {
        byte[][] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new byte[oldKeys.length * 2][];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int place = place(oldKeys[i], 0, oldKeys[i].length);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
