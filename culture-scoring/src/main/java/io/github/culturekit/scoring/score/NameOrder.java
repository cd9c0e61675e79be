package io.github.culturekit.scoring.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts names in order: a run of them at a time as they arrive, by whoever brings the last of a run, so that little is left to do in
 * the end, when other threads may have nothing else to do. Thread-safe.
 */
final class NameOrder<T extends Comparable<T>> {

    /** As many as are sorted within a second cache. */
    private static final int RUN = 1024;

    /** Runs, each in order. */
    private final List<T> runs = new ArrayList<>();

    private List<T> latest = new ArrayList<>();

    /** Takes a name in that was not there. */
    void add(T name) {
        @Nullable List<T> run = addToLatest(name);
        if (run != null) {
            Collections.sort(run);
            addRun(run);
        }
    }

    /** All names in order. */
    synchronized List<T> names() {
        List<T> names = new ArrayList<>(runs);
        names.addAll(latest);
        // finds the runs and merges them
        Collections.sort(names);
        return names;
    }

    /** A run that is complete, if it is by now. */
    private synchronized @Nullable List<T> addToLatest(T name) {
        latest.add(name);
        if (latest.size() < RUN) {
            return null;
        }
        List<T> run = latest;
        latest = new ArrayList<>();
        return run;
    }

    private synchronized void addRun(List<T> run) {
        runs.addAll(run);
    }
}
