package io.github.culturekit.catalog.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Draws in blocks of a fixed size: each block is counted by one thread, and the blocks are added up in their order, so that
 * the number of threads changes no rounding.
 */
record DrawBlocks(int draws, int threads) {

    private static final int SIZE = 256;

    /** How many blocks may wait to be added, so that they fit into memory however many draws there are. */
    private static final int WAITING = 64;

    <T extends Tally<T>> T sum(Supplier<T> empty, ObjIntConsumer<T> count) {
        List<Callable<T>> blocks = new ArrayList<>();
        for (int start = 0; start < draws; start += SIZE) {
            int from = start;
            blocks.add(() -> {
                T part = empty.get();
                for (int number = from; number < Math.min(draws, from + SIZE); number++) {
                    count.accept(part, number);
                }
                return part;
            });
        }
        T total = empty.get();
        return threads == 1 ? here(blocks, total) : apart(blocks, total);
    }

    private static <T extends Tally<T>> T here(List<Callable<T>> blocks, T total) {
        try {
            for (Callable<T> block : blocks) {
                total.add(block.call());
            }
            return total;
        } catch (Exception failure) {
            throw unchecked(failure);
        }
    }

    private <T extends Tally<T>> T apart(List<Callable<T>> blocks, T total) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, blocks.size()));
        try {
            for (int from = 0; from < blocks.size(); from += WAITING) {
                List<Callable<T>> some = blocks.subList(from, Math.min(blocks.size(), from + WAITING));
                for (Future<T> block : workers.invokeAll(some)) {
                    total.add(block.get());
                }
            }
            return total;
        } catch (ExecutionException failure) {
            throw unchecked(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The draws were interrupted. Maybe ask again.", stop);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Counting throws nothing that is checked. */
    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
