package io.github.culturekit.examples.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one rule came to over all organisations. */
final class Tally {

    private final List<Double> shares = new ArrayList<>();
    private int held;
    private int exposed;
    private long people;

    void add(Trial trial) {
        shares.add(trial.mask().getShare());
        held += trial.holds() ? 1 : 0;
        exposed += trial.exposed();
        people += trial.people();
    }

    /** {@return organisations, certificates held, exposed respondents, cells published (median %)} */
    String line(String rule) {
        List<Double> sorted = shares.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return String.format(
                Locale.ROOT,
                "%-18s %13d %17d %12d (%4.1f%%) %15.1f",
                rule,
                sorted.size(),
                held,
                exposed,
                100.0 * exposed / people,
                100 * median);
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-18s %13s %17s %20s %15s",
                "rule",
                "organisations",
                "certificates held",
                "exposed respondents",
                "published (med%)");
    }
}
