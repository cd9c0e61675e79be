package io.github.culturekit.catalog.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawBlocksTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void everyDrawIsMadeOnceAndTakenInOrder(int threads) {
        assertThat(blocks(new DrawBlocks(10, 4, threads))).containsExactly("0-4", "4-8", "8-10");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void moreBlocksThanMayWaitAreTakenInOrderToo(int threads) {
        List<String> taken = blocks(new DrawBlocks(500, 1, threads));
        assertThat(taken).hasSize(500).startsWith("0-1", "1-2").endsWith("499-500");
        assertThat(taken).isSortedAccordingTo((one, other) -> Integer.compare(first(one), first(other)));
    }

    @Test
    void noDrawsMakeNoBlock() {
        assertThat(blocks(new DrawBlocks(0, 4, 4))).isEmpty();
    }

    @Test
    void aLastBlockThatWouldPassTheLargestNumberEndsThere() {
        List<String> taken = new ArrayList<>();
        new DrawBlocks(Integer.MAX_VALUE, 1 << 30, 1).each((from, to) -> from + "-" + to, taken::add);
        assertThat(taken).containsExactly("0-1073741824", "1073741824-2147483647");
    }

    @Test
    void oneThreadIsTheOneThatAsks() {
        assertThat(threadsOf(new DrawBlocks(10, 4, 1))).containsExactly(Thread.currentThread());
    }

    @Test
    void severalThreadsAreOthers() {
        assertThat(threadsOf(new DrawBlocks(10, 4, 3)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .doesNotContain(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFailureIsTheSameOnAnyThread(int threads) {
        IllegalStateException failure = new IllegalStateException("draw 4");
        assertThatIllegalStateException()
                .isThrownBy(() -> new DrawBlocks(10, 4, threads).each(failingAtFour(failure), taken -> {}))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anErrorIsTheSameOnAnyThread(int threads) {
        AssertionError failure = new AssertionError("draw 4");
        assertThatThrownBy(() -> new DrawBlocks(10, 4, threads).each(failingAtFour(failure), taken -> {}))
                .isSameAs(failure);
    }

    @Test
    void whoIsInterruptedWhileOthersDrawStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new DrawBlocks(10, 4, 4).each(DrawBlocksTest::untilInterrupted, taken -> {}))
                    .withMessageContaining("interrupted")
                    .withMessageContaining("Maybe");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Work that is not done before whoever asks for it waits. */
    private static int untilInterrupted(int from, int to) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return from;
    }

    private static DrawBlocks.Work<Integer> failingAtFour(Throwable failure) {
        return (from, to) -> {
            if (from != 4) {
                return from;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    private static List<String> blocks(DrawBlocks draws) {
        List<String> taken = new ArrayList<>();
        draws.each((from, to) -> from + "-" + to, taken::add);
        return taken;
    }

    private static Set<Thread> threadsOf(DrawBlocks draws) {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        draws.each((from, to) -> threads.add(Thread.currentThread()), added -> {});
        return threads;
    }

    private static int first(String block) {
        return Integer.parseInt(block.substring(0, block.indexOf('-')));
    }
}
