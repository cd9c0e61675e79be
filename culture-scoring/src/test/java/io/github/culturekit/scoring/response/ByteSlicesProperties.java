package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ByteSlicesProperties {

    /** No cell that is longer than this is remembered. */
    private static final int LONGEST = 100;

    @Property
    void aCellHasTheValueThatItWasGiven(@ForAll("cells") List<byte[]> cells) {
        ByteSlices slices = new ByteSlices();
        Text text = new Text(cells);
        Map<List<Byte>, Integer> oracle = new HashMap<>();
        for (int round = 0; round < 2; round++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                List<Byte> key = boxed(cells.get(cell));
                int expected = oracle.getOrDefault(key, ByteSlices.UNSEEN);
                assertThat(text.get(slices, cell)).isEqualTo(expected);
                if (expected == ByteSlices.UNSEEN) {
                    text.put(slices, cell, -cell);
                    oracle.put(key, key.size() > LONGEST ? ByteSlices.UNSEEN : -cell);
                }
            }
        }
    }

    @Property(tries = 100)
    void nothingIsKnownOnceItIsCleared(@ForAll("cells") List<byte[]> cells) {
        ByteSlices slices = new ByteSlices();
        Text text = new Text(cells);
        for (int cell = 0; cell < cells.size(); cell++) {
            text.put(slices, cell, cell);
        }
        slices.clear();
        for (int cell = 0; cell < cells.size(); cell++) {
            assertThat(text.get(slices, cell)).isEqualTo(ByteSlices.UNSEEN);
        }
    }

    /** Cells one after the other, the last at the very end. */
    private static final class Text {
        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final byte[] bytes;

        Text(List<byte[]> cells) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            cells.forEach(cell -> {
                all.writeBytes(cell);
                starts.add(all.size());
            });
            bytes = all.toByteArray();
        }

        int get(ByteSlices slices, int cell) {
            return slices.get(bytes, starts.get(cell), starts.get(cell + 1));
        }

        void put(ByteSlices slices, int cell, int value) {
            slices.put(bytes, starts.get(cell), starts.get(cell + 1), value);
        }
    }

    private static List<Byte> boxed(byte[] cell) {
        List<Byte> boxed = new ArrayList<>();
        for (byte b : cell) {
            boxed.add(b);
        }
        return boxed;
    }

    /** Of few different bytes, a zero among them, so that some are alike but for one byte or the length. */
    @Provide
    Arbitrary<List<byte[]>> cells() {
        Arbitrary<Byte> bytes = Arbitraries.of((byte) 0, (byte) 'a', (byte) 'b', (byte) 0xff);
        Arbitrary<byte[]> shorter = bytes.array(byte[].class).ofMaxSize(3);
        Arbitrary<byte[]> aroundAWord = bytes.array(byte[].class).ofMinSize(7).ofMaxSize(18);
        Arbitrary<byte[]> longer = bytes.array(byte[].class).ofMaxSize(LONGEST + 1);
        Arbitrary<byte[]> zeros = Arbitraries.integers().between(1, LONGEST + 1).map(byte[]::new);
        Arbitrary<byte[]> alike = Combinators.combine(
                        zeros, bytes, Arbitraries.integers().between(0, LONGEST))
                .as((cell, changed, place) -> {
                    cell[place % cell.length] = changed;
                    return cell;
                });
        return Arbitraries.oneOf(shorter, aroundAWord, longer, zeros, alike)
                .list()
                .ofMaxSize(200);
    }
}
