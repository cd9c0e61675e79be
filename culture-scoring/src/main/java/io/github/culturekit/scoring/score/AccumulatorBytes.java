package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An accumulator on the wire: what it is of, so that foreign bytes are refused, and its groups in the order of their names.
 * The same unweighted sums give the same bytes.
 */
final class AccumulatorBytes {

    private static final int MAGIC = 0x43554c41;
    private static final int VERSION = 2;

    private final Scoring scoring;
    private final ScoringPlan plan;

    AccumulatorBytes(Scoring scoring, ScoringPlan plan) {
        this.scoring = scoring;
        this.plan = plan;
    }

    /** What an accumulator holds besides its groups. */
    record State(@Nullable String wave, @Nullable Boolean weighted) {}

    byte[] write(State state, GroupDirectory directory, AtomCounts atoms) {
        try {
            AccumulatorOutput out = new AccumulatorOutput();
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            for (Mark mark : marks()) {
                out.writeText(mark.value());
            }
            out.writeText(state.wave() == null ? "" : state.wave());
            out.writeText(state.weighted() == null ? "" : state.weighted().toString());
            writeGroups(out, directory);
            atoms.writeTo(out);
            return out.toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads bytes into an empty directory and empty counts. */
    State read(byte[] bytes, GroupDirectory directory, AtomCounts atoms) {
        AccumulatorInput in = new AccumulatorInput(bytes);
        try {
            requireKind(in);
            for (Mark mark : marks()) {
                mark.require(in.readText());
            }
            String wave = in.readText();
            String weighted = in.readText();
            readGroups(in, directory, Boolean.parseBoolean(weighted));
            atoms.readFrom(in);
            if (!in.isAtEnd()) {
                throw new IOException("There is something after the people.");
            }
            return new State(wave.isEmpty() ? null : wave, weighted.isEmpty() ? null : Boolean.valueOf(weighted));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "Accumulator bytes do not hold what their beginning says: " + e.getMessage()
                            + " Maybe another program wrote them.",
                    e);
        }
    }

    private static void requireKind(AccumulatorInput in) throws IOException {
        if (!in.isWhole()) {
            throw new IllegalArgumentException(
                    "Accumulator bytes are damaged: their checksum is wrong. Maybe they were cut short on the way.");
        }
        if (in.readInt() != MAGIC) {
            throw new IllegalArgumentException(
                    "Bytes are no accumulator: they do not begin like one. Maybe they are of another file.");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IllegalArgumentException("Accumulator bytes are of format version " + version
                    + ", and this library reads version " + VERSION
                    + ". Maybe they were written by another version of the library.");
        }
    }

    private List<Mark> marks() {
        return List.of(
                new Mark("instrument", plan.instrument().getId()),
                new Mark("instrument version", plan.instrument().getVersion()),
                new Mark("scoring key", Fingerprint.of(plan)),
                new Mark("organisation", Fingerprint.of(scoring.organisation())),
                new Mark("cuts", scoring.cuts().toString()),
                new Mark("use of weights", String.valueOf(scoring.usesWeights())));
    }

    /** Something that must be the same where the bytes are read as where they were written. */
    private record Mark(String what, String value) {

        void require(String found) {
            if (!found.equals(value)) {
                throw new IllegalArgumentException("Accumulator bytes are of the " + what + " '" + found
                        + "', and the scoring that reads them of '" + value
                        + "'. Maybe they were made by another scoring.");
            }
        }
    }

    private static void writeGroups(AccumulatorOutput out, GroupDirectory directory) throws IOException {
        TreeMap<Group, GroupCells> groups = new TreeMap<>(Group.BY_NAME);
        directory.forEach(groups::put);
        List<Cut> cuts = new ArrayList<>(
                new TreeSet<>(groups.keySet().stream().map(Group::cut).toList()));
        out.writeCount(cuts.size());
        for (Cut cut : cuts) {
            out.writeCut(cut);
        }
        out.writeCount(groups.size());
        for (Map.Entry<Group, GroupCells> group : groups.entrySet()) {
            out.writeText(group.getKey().unit().toString());
            out.writeCount(cuts.indexOf(group.getKey().cut()));
            group.getValue().writeTo(out);
        }
    }

    private void readGroups(AccumulatorInput in, GroupDirectory directory, boolean weighted) throws IOException {
        List<Cut> cuts = new ArrayList<>();
        for (long left = in.readCount(); left > 0; left--) {
            cuts.add(in.readCut());
        }
        for (long left = in.readCount(); left > 0; left--) {
            UnitId unit = UnitId.of(in.readText());
            Cut cut = cuts.get(Math.toIntExact(in.readCount()));
            directory.add(new Group(unit, cut), GroupCells.readFrom(in, plan.layout(), weighted));
        }
    }
}
