package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.draw.DrawBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Does the same for each of many draws, on several threads; what comes of it is in the order of the draws. */
record DrawLoop(int draws, int threads, int block) {

    private static final int BLOCK = 64;

    DrawLoop(int draws, int threads) {
        this(draws, threads, BLOCK);
    }

    <T> List<T> map(IntFunction<T> each) {
        List<T> all = new ArrayList<>(draws);
        new DrawBlocks(draws, block, threads).each((from, to) -> block(from, to, each), all::addAll);
        return all;
    }

    private static <T> List<T> block(int from, int to, IntFunction<T> each) {
        List<T> block = new ArrayList<>(to - from);
        for (int number = from; number < to; number++) {
            block.add(each.apply(number));
        }
        return block;
    }
}
