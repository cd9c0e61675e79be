package io.github.culturekit.examples.bench;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ScoreAccumulator;
import io.github.culturekit.scoring.score.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The scores of many teams, for all threads together: an accumulator of every team for every thread would take four times the
 * memory and have to be merged. Teams are dealt out to a few accumulators, each of which one thread at a time adds to.
 */
final class TeamTotals {

    private static final int SHARES = 8;

    private final List<Share> shares = new ArrayList<>();

    /** Some of the teams. */
    private static final class Share {
        private final ReentrantLock lock = new ReentrantLock();
        private final ScoreAccumulator scores;

        Share(Scoring scoring) {
            this.scores = scoring.accumulator();
        }

        void add(Responses rows) {
            lock.lock();
            try {
                scores.add(rows);
            } finally {
                lock.unlock();
            }
        }
    }

    TeamTotals(Scoring scoring) {
        for (int share = 0; share < SHARES; share++) {
            shares.add(new Share(scoring));
        }
    }

    /** One thread's way to add its blocks. */
    Feeder feeder() {
        return new Feeder();
    }

    /** All scores; nothing can be added afterwards. */
    ScoreAccumulator merged() {
        ScoreAccumulator merged = shares.get(0).scores;
        shares.subList(1, SHARES).forEach(share -> merged.merge(share.scores));
        return merged;
    }

    /** Deals out the rows of a thread's blocks. */
    final class Feeder {
        private byte[] shareOfUnit = new byte[0];
        private int units;

        void add(Responses block) {
            dealUnits(block.getUnits());
            int[] ends = new int[SHARES + 1];
            for (int row = 0; row < block.size(); row++) {
                ends[shareOfUnit[block.unitCode(row)] + 1]++;
            }
            for (int share = 0; share < SHARES; share++) {
                ends[share + 1] += ends[share];
            }
            int[] starts = ends.clone();
            int[] rows = new int[block.size()];
            for (int row = 0; row < rows.length; row++) {
                rows[ends[shareOfUnit[block.unitCode(row)]]++] = row;
            }
            addShares(block, rows, starts);
        }

        /** Units keep their numbers from block to block, so that only new ones are looked at. */
        private void dealUnits(List<UnitId> all) {
            if (shareOfUnit.length < all.size()) {
                shareOfUnit = Arrays.copyOf(shareOfUnit, 2 * all.size());
            }
            for (; units < all.size(); units++) {
                shareOfUnit[units] = (byte) Math.floorMod(all.get(units).hashCode(), SHARES);
            }
        }

        /** Threads start at different shares, so that they seldom wait for one another. */
        private void addShares(Responses block, int[] rows, int[] starts) {
            int first = (int) (Thread.currentThread().getId() * (SHARES / 4) % SHARES);
            for (int i = 0; i < SHARES; i++) {
                int share = (first + i) % SHARES;
                int[] some = Arrays.copyOfRange(rows, starts[share], starts[share + 1]);
                shares.get(share).add(block.select(some));
            }
        }
    }
}
