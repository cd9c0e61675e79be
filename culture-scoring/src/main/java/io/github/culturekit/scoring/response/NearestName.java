package io.github.culturekit.scoring.response;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the names that exist was meant, by the fewest letters to change; case does not count. */
final class NearestName {

    private NearestName() {}

    /** The nearest name, if it is near enough to be a slip: at most a third of the letters differ. */
    static Optional<String> of(String wanted, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(wanted, name) <= Math.max(1, wanted.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The advice that ends a message on a name that does not exist. */
    static String advice(String wanted, Collection<String> names, String otherwise) {
        return of(wanted, names)
                .map(name -> " Maybe '" + name + "' is meant, or " + otherwise + ".")
                .orElse(" Maybe " + otherwise + ".");
    }

    /** Levenshtein's distance. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
