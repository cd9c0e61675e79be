package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import io.github.culturekit.scoring.wire.Fingerprint;
import io.github.culturekit.scoring.wire.Header;
import io.github.culturekit.scoring.wire.Header.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An accumulator on the wire: what it is of, so that foreign bytes are refused, and its groups in the order of their names.
 * The same unweighted sums give the same bytes.
 */
final class AccumulatorBytes {

    private static final int VERSION = 3;

    private final Scoring scoring;
    private final ScoringPlan plan;
    private final Set<Set<String>> cuts;
    private final Header header;

    AccumulatorBytes(Scoring scoring, ScoringPlan plan) {
        this.scoring = scoring;
        this.plan = plan;
        this.cuts = scoring.cuts().ways().stream().map(Set::copyOf).collect(Collectors.toSet());
        this.header = header(scoring, plan);
    }

    /** What an accumulator holds besides its groups. */
    record State(@Nullable String wave, @Nullable Boolean weighted) {}

    byte[] write(State state, GroupDirectory directory, AtomTable atoms) {
        ByteOutput out = header.begin();
        out.writeText(state.wave() == null ? "" : state.wave());
        out.writeText(state.weighted() == null ? "" : state.weighted().toString());
        writeGroups(out, directory);
        AtomBytes.write(atoms, out);
        return out.seal();
    }

    /** Reads bytes into an empty directory and empty counts. */
    State read(byte[] bytes, GroupDirectory directory, AtomCounts atoms) {
        ByteInput in = header.open(bytes);
        String wave = in.readText();
        String weighted = in.readText();
        readGroups(in, directory, Boolean.parseBoolean(weighted));
        AtomBytes.read(in, atoms, plan.families(), unit -> requireCounted(unit, directory), this::requireValues);
        in.requireEnd();
        return new State(wave.isEmpty() ? null : wave, weighted.isEmpty() ? null : Boolean.valueOf(weighted));
    }

    private static Header header(Scoring scoring, ScoringPlan plan) {
        return new Header(
                VERSION,
                List.of(
                        new Mark("kind", "scores"),
                        new Mark("instrument", scoring.instrument().getId()),
                        new Mark("instrument version", scoring.instrument().getVersion()),
                        new Mark("scoring key", Fingerprint.of(plan::writeTo)),
                        new Mark("organisation", fingerprint(scoring.choices().organisation())),
                        new Mark("cuts", scoring.cuts().ways().toString()),
                        new Mark("requestable cuts", scoring.cuts().attributes().toString()),
                        new Mark("former columns", scoring.cuts().former().toString()),
                        new Mark(
                                "use of weights",
                                String.valueOf(scoring.choices().useWeights())),
                        new Mark("extent", scoring.choices().extent().name())));
    }

    /** Of an organisation's tree; head counts and labels do not matter. */
    private static String fingerprint(@Nullable Organisation organisation) {
        return organisation == null
                ? ""
                : Fingerprint.of(out -> organisation.getUnits().stream()
                        .sorted(Comparator.comparing(Unit::getId))
                        .forEach(unit -> {
                            out.writeText(unit.getId().toString());
                            out.writeText(unit.getParent().map(UnitId::toString).orElse(""));
                        }));
    }

    private static void writeGroups(ByteOutput out, GroupDirectory directory) {
        TreeMap<Group, GroupCells> groups = new TreeMap<>(Group.BY_NAME);
        directory.forEach(groups::put);
        List<Cut> named = new ArrayList<>(
                new TreeSet<>(groups.keySet().stream().map(Group::cut).toList()));
        out.writeCount(named.size());
        for (Cut cut : named) {
            AtomBytes.write(cut, out);
        }
        out.writeCount(groups.size());
        for (Map.Entry<Group, GroupCells> group : groups.entrySet()) {
            out.writeText(group.getKey().unit().toString());
            out.writeCount(named.indexOf(group.getKey().cut()));
            group.getValue().writeTo(out);
        }
    }

    private void readGroups(ByteInput in, GroupDirectory directory, boolean weighted) {
        List<Cut> named = new ArrayList<>();
        for (long left = in.readCount(); left > 0; left--) {
            named.add(readCut(in));
        }
        for (long left = in.readCount(); left > 0; left--) {
            UnitId unit = readUnit(in);
            long cut = in.readCount();
            if (cut < 0 || cut >= named.size()) {
                throw ByteInput.broken("Group " + unit + " is of a cut that is not among theirs.");
            }
            directory.add(new Group(unit, named.get((int) cut)), GroupCells.readFrom(in, plan.layout(), weighted));
        }
    }

    private Cut readCut(ByteInput in) {
        Cut cut = AtomBytes.readCut(in);
        Set<String> attributes = cut.getValues().keySet();
        if (!cut.isEveryone() && !cuts.contains(attributes)) {
            throw ByteInput.broken("Attributes " + attributes + " are no cut.");
        }
        return cut;
    }

    private UnitId readUnit(ByteInput in) {
        UnitId unit = UnitId.of(in.readText());
        requireUnit(unit);
        return unit;
    }

    private void requireUnit(UnitId unit) {
        Organisation organisation = scoring.choices().organisation();
        if (organisation != null && organisation.find(unit).isEmpty()) {
            throw ByteInput.broken("Unit '" + unit + "' is not in the organisation.");
        }
    }

    private static void requireCounted(UnitId unit, GroupDirectory directory) {
        if (directory.findUnit(unit) == ArrivalNumbers.NONE) {
            throw ByteInput.broken("Unit '" + unit + "' has people and no scores.");
        }
    }

    private void requireValues(Cut cut) {
        if (!scoring.cuts().noted().containsAll(cut.getValues().keySet())) {
            throw ByteInput.broken("Attributes " + cut.getValues().keySet() + " are not all cut by.");
        }
    }
}
