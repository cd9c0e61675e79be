package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.response.Responses;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one wave in the making, which several threads add to: for more groups than a {@link ScoreAccumulator} for each
 * thread is worth, such as the twenty thousand teams of a nation's survey. Every group is in memory once, however many threads
 * there are, and none is merged in the end. Threads may be any number and short-lived, as virtual ones are: what is kept for
 * them is for as many as ever add at the same time, and none of them holds on to it.
 *
 * <p>What it says of a {@link ScoreAccumulator} holds: unweighted results are the same to the last bit however the responses are
 * split and in whatever order threads add them. Thread-safe.
 *
 * <pre>{@code
 * SharedAccumulator teams = scoring.sharedAccumulator();
 * blocks.parallel().forEach(teams::add);
 * SurveyScores scores = teams.finish();
 * }</pre>
 *
 * @see Scoring#sharedAccumulator()
 */
public final class SharedAccumulator {

    private final ScoreAccumulator all;
    /** Writers that nobody adds with at the moment, the latest first: its arrays are still in a cache. */
    private final Deque<ScoreAccumulator> idle = new ConcurrentLinkedDeque<>();

    private final ReadWriteLock adding = new ReentrantReadWriteLock();
    private boolean finished;

    SharedAccumulator(Scoring scoring, ScoringPlan plan) {
        this.all = new ScoreAccumulator(scoring, plan);
    }

    /**
     * Adds the respondents of a block. Others may add at the same time.
     *
     * @param block answers to the scoring's instrument; blocks may be of any size and number their units as they like
     * @return this accumulator
     * @throws IllegalArgumentException as {@link ScoreAccumulator#add(Responses)}
     * @throws IllegalStateException if it is finished
     */
    public SharedAccumulator add(Responses block) {
        adding.readLock().lock();
        try {
            requireOpen();
            addByAnyWriter(block);
            return this;
        } finally {
            adding.readLock().unlock();
        }
    }

    /** A thread gives its writer back, so that there are no more of them than ever added at the same time. */
    private void addByAnyWriter(Responses block) {
        @Nullable ScoreAccumulator free = idle.pollFirst();
        ScoreAccumulator writer = free == null ? all.another() : free;
        try {
            writer.add(block);
        } finally {
            idle.addFirst(writer);
        }
    }

    /**
     * Ends the adding: waits for those who add, and takes nothing more in.
     *
     * @return the exact scores of everyone who was added, not for readers yet
     * @throws IllegalStateException if it is finished already
     */
    public SurveyScores finish() {
        adding.writeLock().lock();
        try {
            requireOpen();
            finished = true;
            idle.forEach(all::takeAtoms);
            idle.clear();
            return all.result();
        } finally {
            adding.writeLock().unlock();
        }
    }

    /**
     * How much memory the counts and sums take, whatever the number of respondents. Waits for those who add.
     *
     * @return bytes, without the names of units and cuts
     */
    public long sizeInBytes() {
        adding.writeLock().lock();
        try {
            return all.sizeInBytes()
                    + idle.stream().mapToLong(ScoreAccumulator::sizeOfAtoms).sum();
        } finally {
            adding.writeLock().unlock();
        }
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException(
                    "The accumulator is finished, and takes nothing more in. Maybe start another"
                            + " one with Scoring.sharedAccumulator().");
        }
    }
}
