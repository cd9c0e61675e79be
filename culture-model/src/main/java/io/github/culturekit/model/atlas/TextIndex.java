package io.github.culturekit.model.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds entries by words and puts the best first.
 *
 * <p>A word counts for more the fewer entries have it (inverse document frequency: Sparck Jones, 1972), for three times as
 * much in a label as elsewhere, and for half where one word only begins with the other, as "team" and "teams" do. An entry
 * is found if the words it has carry at least half the weight that all words of the query could.
 */
final class TextIndex {

    private static final double IN_LABEL = 3;
    private static final double IN_TEXT = 1;
    private static final double BEGINNING = 0.5;
    private static final int SHORTEST_BEGINNING = 4;
    private static final double LEAST_SHARE = 0.5;

    private final List<AtlasEntry<?>> entries;
    private final TreeMap<String, Map<Integer, Double>> weights = new TreeMap<>();

    TextIndex(Collection<AtlasEntry<?>> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < this.entries.size(); i++) {
            add(i, this.entries.get(i).getLabel(), IN_LABEL);
            add(i, this.entries.get(i).getText(), IN_TEXT);
        }
    }

    private void add(int entry, String text, double weight) {
        for (String word : Words.of(text)) {
            weights.computeIfAbsent(word, absent -> new HashMap<>()).merge(entry, weight, Math::max);
        }
    }

    /** The entries that have the words of a query, best first; entries as good as one another as they stand. */
    List<AtlasEntry<?>> find(String query) {
        double[] score = new double[entries.size()];
        double[] share = new double[entries.size()];
        double all = 0;
        for (String word : new LinkedHashSet<>(Words.of(query))) {
            Map<Integer, Double> hits = hits(word);
            double rarity = Math.log1p((double) entries.size() / Math.max(1, hits.size()));
            all += rarity;
            hits.forEach((entry, weight) -> {
                score[entry] += rarity * weight;
                share[entry] += rarity;
            });
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < score.length; i++) {
            if (score[i] > 0 && share[i] >= LEAST_SHARE * all) {
                found.add(i);
            }
        }
        found.sort((a, b) -> Double.compare(score[b] * share[b], score[a] * share[a]));
        return found.stream().<AtlasEntry<?>>map(entries::get).toList();
    }

    private Map<Integer, Double> hits(String word) {
        Map<Integer, Double> hits = new HashMap<>(weights.getOrDefault(word, Map.of()));
        SortedMap<String, Map<Integer, Double>> longer = weights.subMap(word + '\0', word + Character.MAX_VALUE);
        if (word.length() >= SHORTEST_BEGINNING) {
            longer.values().forEach(more -> merge(more, hits));
        }
        for (int length = SHORTEST_BEGINNING; length < word.length(); length++) {
            merge(weights.getOrDefault(word.substring(0, length), Map.of()), hits);
        }
        return hits;
    }

    private static void merge(Map<Integer, Double> beginning, Map<Integer, Double> hits) {
        beginning.forEach((entry, weight) -> hits.merge(entry, weight * BEGINNING, Math::max));
    }
}
