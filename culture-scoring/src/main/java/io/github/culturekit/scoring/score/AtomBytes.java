package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who counts where on the wire: atoms in the order of their names, and of each the people who are not in every base. */
final class AtomBytes {

    private static final int BITS = 8;

    private AtomBytes() {}

    static void write(AtomTable table, ByteOutput out) {
        List<Map<Integer, Map<BitSet, Long>>> families = new ArrayList<>();
        for (int family = 0; family < table.families().size(); family++) {
            families.add(table.incomplete(family));
        }
        out.writeCount(table.size());
        table.forEach((number, atom, rows) -> {
            out.writeText(atom.unit().toString());
            write(atom.cut(), out);
            out.writeCount(rows);
            families.forEach(family -> write(family.getOrDefault(number, Map.of()), out));
        });
    }

    static void write(Cut cut, ByteOutput out) {
        out.writeCount(cut.getValues().size());
        cut.getValues().forEach((attribute, value) -> {
            out.writeText(attribute);
            out.writeText(value);
        });
    }

    private static void write(Map<BitSet, Long> patterns, ByteOutput out) {
        out.writeCount(patterns.size());
        AtomTable.inOrder(patterns).forEach(some -> {
            byte[] bits = some.getKey().toByteArray();
            out.writeCount(bits.length);
            for (byte part : bits) {
                out.writeCount(part & 0xff);
            }
            out.writeCount(some.getValue());
        });
    }

    /**
     * Reads atoms.
     *
     * @param units refuses a unit that cannot be
     * @param cuts refuses values that cannot be
     */
    static void read(
            ByteInput in, AtomCounts counts, List<FamilyPlan> families, Consumer<UnitId> units, Consumer<Cut> cuts) {
        for (long left = in.readCount(); left > 0; left--) {
            UnitId unit = UnitId.of(in.readText());
            units.accept(unit);
            Cut cut = readCut(in);
            cuts.accept(cut);
            int atom = counts.atom(new Group(unit, cut));
            long rows = people(in.readCount(), 0, Long.MAX_VALUE);
            counts.addRows(atom, rows);
            for (int family = 0; family < families.size(); family++) {
                readIncomplete(in, counts, atom, family, families.get(family), rows);
            }
        }
    }

    static Cut readCut(ByteInput in) {
        Cut cut = Cut.everyone();
        for (long values = in.readCount(); values > 0; values--) {
            cut = cut.and(in.readText(), in.readText());
        }
        return cut;
    }

    private static void readIncomplete(
            ByteInput in, AtomCounts counts, int atom, int family, FamilyPlan scales, long rows) {
        long left = rows;
        for (long patterns = in.readCount(); patterns > 0; patterns--) {
            BitSet bases = readBases(in, scales);
            long people = people(in.readCount(), 1, left);
            counts.addIncomplete(atom, family, bases, people);
            left -= people;
        }
    }

    private static BitSet readBases(ByteInput in, FamilyPlan scales) {
        long length = in.readCount();
        if (length < 0 || length > scales.baseCount() / BITS + 1) {
            throw ByteInput.broken("Somebody is in more bases than there are.");
        }
        byte[] bits = new byte[(int) length];
        for (int part = 0; part < bits.length; part++) {
            bits[part] = (byte) in.readCount();
        }
        BitSet bases = BitSet.valueOf(bits);
        if (bases.length() > scales.baseCount() || bases.equals(scales.full())) {
            throw ByteInput.broken("Somebody is in bases that nobody can be in.");
        }
        return bases;
    }

    private static long people(long count, long fewest, long most) {
        if (count < fewest || count > most) {
            throw ByteInput.broken("There are " + count + " people of at most " + most + ".");
        }
        return count;
    }
}
