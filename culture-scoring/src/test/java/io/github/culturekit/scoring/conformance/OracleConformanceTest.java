package io.github.culturekit.scoring.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.culturekit.scoring.conformance.Families.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Compares the library with numbers that other tools computed, file by file, and prints how much it compared, and how much it
 * only read: names, definitions and other givens.
 *
 * <p>See {@link OracleFolders} for where the files are. Every expected value is compared, or its family lists it as not yet
 * covered; a value that is neither fails its file, and so does a family that nobody knows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleConformanceTest {

    private final Map<String, FamilyTally> tallies = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> theLibraryAgreesWith() throws IOException {
        Optional<OracleFolders> folders = OracleFolders.find();
        if (folders.isEmpty()) {
            return Stream.of(dynamicTest("oracles", OracleConformanceTest::skip));
        }
        List<OracleFile> files = folders.get().files();
        assertThat(files).as("oracles in %s", folders.get().oracles()).isNotEmpty();
        return files.stream().map(file -> dynamicTest(file.name(), () -> check(file)));
    }

    @AfterAll
    void printHowMuchWasCompared() {
        if (tallies.isEmpty()) {
            return;
        }
        tallies.forEach((family, tally) -> System.out.println(family + ": " + tally));
        int compared = tallies.values().stream().mapToInt(FamilyTally::compared).sum();
        int uncovered =
                tallies.values().stream().mapToInt(FamilyTally::uncovered).sum();
        int read = tallies.values().stream().mapToInt(FamilyTally::read).sum();
        System.out.println(
                "all families: compared " + compared + " values, read " + read + ", not yet covered " + uncovered);
    }

    private static void skip() {
        String why =
                "The conformance test is skipped: no folder shared/oracles is beside the project. Maybe name one with -D"
                        + OracleFolders.ORACLES + " and -D" + OracleFolders.DATA + ".";
        System.out.println(why);
        abort(why);
    }

    private void check(OracleFile file) {
        Family family = Families.of(file)
                .orElseThrow(() -> new AssertionError("No handler knows the family '" + file.family() + "' of "
                        + file.name() + ".json. Maybe add it to Families."));
        Comparison comparison = new Comparison();
        Expected expected = Expected.root(file.expected(), comparison);
        family.handler().compare(file, expected);
        FamilyTally tally = tallies.computeIfAbsent(family.prefix(), prefix -> new FamilyTally());
        tally.addCompared(comparison.count());
        tally.addRead(comparison.countRead());
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(comparison.differences())
                .as("%s: values that differ", file)
                .isEmpty();
        softly.assertThat(misfits(family.handler(), expected, comparison, tally))
                .as("%s: values that are either neither compared nor listed as not yet covered, or both", file)
                .isEmpty();
        softly.assertAll();
    }

    private static List<String> misfits(
            FamilyHandler handler, Expected expected, Comparison comparison, FamilyTally tally) {
        List<String> misfits = new ArrayList<>();
        for (List<String> leaf : expected.leaves()) {
            Optional<NotYetCovered> listed = handler.notYetCovered().stream()
                    .filter(entry -> entry.pattern().matches(leaf))
                    .findFirst();
            Optional<String> leftOut = comparison.reasonToLeaveOut(leaf);
            if (leftOut.isPresent() && !comparison.covers(leaf)) {
                tally.addLeftOut(leftOut.get());
            } else if (comparison.covers(leaf) == listed.isPresent()) {
                misfits.add(String.join("/", leaf));
            } else {
                listed.ifPresent(tally::addUncovered);
            }
        }
        return misfits;
    }
}
