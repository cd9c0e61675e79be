package io.github.culturekit.catalog.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Draws in blocks of a fixed size: each block is drawn by one thread, and what comes of the blocks is taken in their order, so
 * that the number of threads changes no rounding. Immutable and thread-safe.
 *
 * @param draws how many draws there are, numbered from 0
 * @param size how many are in a block, at least 1
 * @param threads how many threads draw, at least 1; with 1, only the thread that asks
 */
public record DrawBlocks(int draws, int size, int threads) {

    /** How many blocks may wait to be taken, so that they fit into memory however many draws there are. */
    private static final int WAITING = 64;

    /**
     * Makes something of the draws of a block.
     *
     * @param <T> what comes of a block
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Draws.
         *
         * @param from the number of the first draw
         * @param to the number after that of the last
         * @return what comes of them
         */
        T draw(int from, int to);
    }

    /**
     * Does all draws.
     *
     * @param <T> what comes of a block
     * @param work draws a block, on any thread
     * @param next takes what came of each, on the thread that asks
     * @throws IllegalStateException if the thread is interrupted while others draw
     */
    public <T> void each(Work<T> work, Consumer<? super T> next) {
        int blocks = (int) (((long) draws + size - 1) / size);
        if (threads == 1 || blocks < 2) {
            for (int block = 0; block < blocks; block++) {
                next.accept(draw(work, block));
            }
        } else {
            apart(work, next, blocks);
        }
    }

    private <T> T draw(Work<T> work, int block) {
        int from = block * size;
        return work.draw(from, from + Math.min(size, draws - from));
    }

    private <T> void apart(Work<T> work, Consumer<? super T> next, int blocks) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, blocks));
        try {
            for (int first = 0; first < blocks; first += WAITING) {
                List<Callable<T>> some = new ArrayList<>();
                for (int block = first; block < Math.min(blocks, first + WAITING); block++) {
                    int number = block;
                    some.add(() -> draw(work, number));
                }
                for (Future<T> drawn : workers.invokeAll(some)) {
                    next.accept(drawn.get());
                }
            }
        } catch (ExecutionException failure) {
            throw asOnThisThread(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The draws were interrupted. Maybe ask again.", stop);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Work declares nothing that is checked: it fails with an error or a runtime exception, as it would here. */
    private static RuntimeException asOnThisThread(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
