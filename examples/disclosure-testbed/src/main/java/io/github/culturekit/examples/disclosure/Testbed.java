package io.github.culturekit.examples.disclosure;

import io.github.culturekit.scoring.disclosure.CellStructure;
import io.github.culturekit.scoring.disclosure.MaskingRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Masks random organisations by each rule and attacks them: {@code SEED COUNT K [--dump DIR] [--staff N] [--cuts N] [--intervals]}. */
public final class Testbed {

    private Testbed() {}

    /**
     * Runs the test-bed and prints a line for each rule.
     *
     * @param arguments seed, number of organisations, minimum, and options
     * @throws IOException if a dump cannot be written
     */
    public static void main(String... arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int minimum = Integer.parseInt(arguments[2]);
        int staff = Integer.parseInt(option(arguments, "--staff", "0"));
        int cuts = Integer.parseInt(option(arguments, "--cuts", "0"));
        String folder = option(arguments, "--dump", "");
        Map<MaskingRule, Tally> tallies = new EnumMap<>(MaskingRule.class);
        boolean audited = List.of(arguments).contains("--intervals");
        Intervals intervals = new Intervals();
        Dump dump = folder.isEmpty() ? null : new Dump(Path.of(folder));
        for (int number = 0; number < count; number++) {
            CellStructure structure = RandomOrganisation.of(1_000_003 * seed + number, staff, cuts);
            for (MaskingRule rule : MaskingRule.values()) {
                Trial trial = Trial.of(structure, rule, minimum);
                tallies.computeIfAbsent(rule, any -> new Tally()).add(trial);
                if (rule == MaskingRule.SPAN_AUDITED) {
                    if (audited) {
                        intervals.add(seed + number, trial.mask());
                    }
                    if (dump != null) {
                        dump.write("organisation-" + (number + 1), trial);
                    }
                }
            }
        }
        System.out.println(Tally.heading());
        tallies.forEach((rule, tally) -> System.out.println(tally.line(rule.name())));
        if (audited) {
            System.out.println(intervals.line());
        }
    }

    private static String option(String[] arguments, String name, String otherwise) {
        List<String> given = new ArrayList<>(List.of(arguments));
        int at = given.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == given.size()) {
            throw new IllegalArgumentException("Option " + name + " has no value. Maybe it was left out at the end.");
        }
        return given.get(at + 1);
    }
}
