package io.github.culturekit.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Releases to people who move, join and leave, checked person by person and so without the ledger's own account of them. */
class ReleaseLedgerProperties {

    private static final String SCORES = "scores";

    @Property(tries = 60)
    void allReleasesTogetherKeepTheMinimum(
            @ForAll @IntRange(min = 8, max = 60) int people,
            @ForAll @IntRange(min = 2, max = 5) int minimum,
            @ForAll @IntRange(min = 2, max = 4) int releases,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Person> staff = new ArrayList<>();
        IntStream.range(0, people).forEach(number -> staff.add(new Person(number)));
        ReleaseLedger ledger = ReleaseLedger.of("2025");
        List<List<String>> shown = new ArrayList<>();
        for (int release = 0; release < releases; release++) {
            staff.forEach(person -> person.move(random));
            ledger = release(ledger, staff, minimum, shown, release % 2 == 0);
        }
        CellStructure.Builder persons = CellStructure.builder();
        staff.forEach(person -> persons.atom(person.name, 1));
        DisclosureAudit audit = DisclosureAudit.of(persons.build(), shown, minimum);
        assertThat(audit.certify().holds()).isTrue();
        assertThat(ReleaseLedger.read(ledger.toBytes(), "2025")).isEqualTo(ledger);
        assertThat(ReleaseLedger.read(ledger.toDocument(), "2025")).isEqualTo(ledger);
    }

    private static ReleaseLedger release(
            ReleaseLedger ledger, List<Person> staff, int minimum, List<List<String>> shown, boolean byGender) {
        Map<String, Integer> atoms = new TreeMap<>();
        Map<String, List<String>> cells = new TreeMap<>();
        Map<String, List<String>> persons = new TreeMap<>();
        Map<List<String>, Integer> moves = new LinkedHashMap<>();
        for (Person person : staff) {
            String now = person.answers ? person.team + "/" + person.gender : "";
            if (person.answers) {
                atoms.merge(now, 1, Integer::sum);
                for (String cell : person.cells(byGender)) {
                    cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(now);
                    persons.computeIfAbsent(cell, any -> new ArrayList<>()).add(person.name);
                }
            }
            person.now = now;
            moves.merge(List.of(person.atom, now), 1, Integer::sum);
        }
        CellStructure.Builder structure = CellStructure.builder();
        atoms.forEach(structure::atom);
        cells.forEach((cell, members) -> structure.cell(cell, cell.length(), members));
        Transition.Builder transition = Transition.builder();
        moves.forEach((move, count) -> {
            if (move.get(0).isEmpty() && !move.get(1).isEmpty()) {
                transition.join(move.get(1), count);
            } else if (!move.get(0).isEmpty() && move.get(1).isEmpty()) {
                transition.leave(move.get(0), count);
            } else if (!move.get(0).isEmpty()) {
                transition.move(move.get(0), move.get(1), count);
            }
        });
        ReleaseDraft draft = ledger.next("release");
        DisclosureMask mask =
                draft.mask(SCORES, structure.build(), DisclosureMasking.ofMinimum(minimum), transition.build());
        mask.getPublished().forEach(cell -> shown.add(persons.get(cell)));
        ReleaseLedger next = draft.seal();
        for (Person person : staff) {
            person.atom = person.atom.isEmpty() && person.now.isEmpty()
                    ? ""
                    : next.findAtom(
                                    SCORES,
                                    person.atom.isEmpty() ? null : person.atom,
                                    person.now.isEmpty() ? null : person.now)
                            .orElseThrow();
        }
        return next;
    }

    /** Someone who may move between teams and answer or not from release to release. */
    private static final class Person {
        private final String name;
        private String team = "";
        private String gender = "";
        private String atom = "";
        private String now = "";
        private boolean answers;

        private Person(int number) {
            this.name = "p" + number;
        }

        private void move(Random random) {
            if (team.isEmpty() || random.nextInt(10) == 0) {
                team = "t" + random.nextInt(4);
            }
            if (gender.isEmpty()) {
                gender = random.nextBoolean() ? "F" : "M";
            }
            answers = answers ? random.nextInt(30) > 0 : random.nextInt(3) > 0;
        }

        private List<String> cells(boolean byGender) {
            return byGender
                    ? List.of("all", team, "all/" + gender, team + "/" + gender)
                    : List.of("all", team, team.compareTo("t2") < 0 ? "north" : "south");
        }
    }
}
