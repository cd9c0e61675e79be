package io.github.culturekit.catalog.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same for each of many draws, on several threads; what comes of it is in the order of the draws. */
record DrawLoop(int draws, int threads, int block) {

    private static final int BLOCK = 64;

    DrawLoop(int draws, int threads) {
        this(draws, threads, BLOCK);
    }

    <T> List<T> map(IntFunction<T> each) {
        List<Callable<List<T>>> blocks = new ArrayList<>();
        for (int start = 0; start < draws; start += block) {
            int from = start;
            blocks.add(() -> block(from, each));
        }
        if (threads == 1 || blocks.size() < 2) {
            return block(0, draws, each);
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, blocks.size()));
        try {
            List<T> all = new ArrayList<>(draws);
            for (Future<List<T>> block : workers.invokeAll(blocks)) {
                all.addAll(block.get());
            }
            return all;
        } catch (ExecutionException failure) {
            throw unchecked(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The draws were interrupted. Maybe ask again.", stop);
        } finally {
            workers.shutdownNow();
        }
    }

    private <T> List<T> block(int from, IntFunction<T> each) {
        return block(from, Math.min(draws, from + block), each);
    }

    private static <T> List<T> block(int from, int to, IntFunction<T> each) {
        List<T> block = new ArrayList<>(to - from);
        for (int number = from; number < to; number++) {
            block.add(each.apply(number));
        }
        return block;
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
