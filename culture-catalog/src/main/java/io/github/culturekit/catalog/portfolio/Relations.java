package io.github.culturekit.catalog.portfolio;

import java.util.Arrays;

/** Which options need which others, and which exclude each other. */
final class Relations {

    private static final int[] NONE = {};

    private final int[][] required;
    private final int[][] dependents;
    private final int[][] conflicts;

    private Relations(int options) {
        required = new int[options][];
        dependents = new int[options][];
        conflicts = new int[options][];
        Arrays.fill(required, NONE);
        Arrays.fill(dependents, NONE);
        Arrays.fill(conflicts, NONE);
    }

    static Relations none(int options) {
        return new Relations(options);
    }

    /**
     * The relations of options that are known by their place.
     *
     * @param options how many there are
     * @param prerequisites pairs: the first needs the second
     * @param exclusions pairs that exclude each other
     */
    static Relations of(int options, Iterable<int[]> prerequisites, Iterable<int[]> exclusions) {
        Relations relations = new Relations(options);
        for (int[] pair : prerequisites) {
            add(relations.required, pair[0], pair[1]);
            add(relations.dependents, pair[1], pair[0]);
        }
        for (int[] pair : exclusions) {
            add(relations.conflicts, pair[0], pair[1]);
            add(relations.conflicts, pair[1], pair[0]);
        }
        return relations;
    }

    private static void add(int[][] lists, int at, int other) {
        int[] list = lists[at];
        if (Arrays.stream(list).noneMatch(one -> one == other)) {
            lists[at] = Arrays.copyOf(list, list.length + 1);
            lists[at][list.length] = other;
        }
    }

    int[] required(int option) {
        return required[option];
    }

    int[] dependents(int option) {
        return dependents[option];
    }

    int[] conflicts(int option) {
        return conflicts[option];
    }

    boolean allow(boolean[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] && !(all(required[i], chosen, true) && all(conflicts[i], chosen, false))) {
                return false;
            }
        }
        return true;
    }

    private static boolean all(int[] options, boolean[] chosen, boolean state) {
        for (int option : options) {
            if (chosen[option] != state) {
                return false;
            }
        }
        return true;
    }
}
