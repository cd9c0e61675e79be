package io.github.culturekit.scoring.response;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread's way through a file. It reads a chunk's rows from the first line break on, as if that were where a row begins;
 * if it was a line break within a cell, it reads them once more when the chunk before has ended. So quoted line breaks may
 * stand anywhere, and cost time only where they stand at the edge of a chunk. While slower threads read the chunks before, it
 * goes on with the next.
 */
final class ChunkReader {

    private static final long UNKNOWN = ReadChunk.UNKNOWN;
    private static final int OVERHANG = 16;

    /** How many chunks a thread reads ahead of slower ones. */
    private static final int MOST_UNSETTLED = 2;

    private final Relay relay;
    private final Window window;
    private final ChunkPlan plan;
    private final BlockBuilder block;
    private final ByteRows rows;
    private final Supplier<? extends BlockSink> sinks;
    private final Queue<ReadChunk> unsettled = new ArrayDeque<>();
    private @Nullable BlockSink sink;

    ChunkReader(Relay relay, ChunkPlan plan, BlockBuilder block, ByteRows rows, Supplier<? extends BlockSink> sinks) {
        this.relay = relay;
        this.plan = plan;
        this.window = new Window(plan.places(), plan.fileSize());
        this.block = block;
        this.rows = rows;
        this.sinks = sinks;
    }

    /** Reads chunk after chunk, until all are taken. */
    void run() {
        try {
            for (long chunk = relay.take(); chunk >= 0; chunk = relay.take()) {
                handOver(read(chunk));
                settle(MOST_UNSETTLED);
            }
            settle(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a chunk from where its rows seem to begin; it has none if that cannot be told. */
    private ReadChunk read(long chunk) throws IOException {
        long from = plan.startOf(chunk);
        long to = plan.endOf(chunk);
        window.move(chunk == 0 ? from : from - 1, to - from + 1 + plan.chunkBytes() / OVERHANG);
        int[] textsBefore = block.textSizes();
        long guess = chunk == 0 ? from : afterLineBreak(to);
        long end = guess == UNKNOWN ? UNKNOWN : tryRows(guess, to);
        if (end == UNKNOWN) {
            block.dropRows(textsBefore);
            guess = UNKNOWN;
        }
        return ended(chunk, guess, end, textsBefore);
    }

    private ReadChunk ended(long chunk, long start, long end, int[] textsBefore) {
        return new ReadChunk(chunk, start, end, rows.lines(), block.endAccount(), block.endBlock(), textsBefore);
    }

    private void handOver(ReadChunk chunk) {
        unsettled.add(chunk);
        relay.handOver(chunk);
    }

    /** Lets the sink have the blocks of chunks that were passed; waits only if more than so many are left. */
    private void settle(int most) throws IOException {
        while (unsettled.size() > most || !unsettled.isEmpty() && relay.isSettled(unsettled.element())) {
            ReadChunk first = unsettled.element();
            if (relay.awaitPassed(first)) {
                unsettled.remove();
                take(first);
            } else {
                readAgain();
            }
        }
    }

    /** Reads the first of the unsettled chunks from where its rows begin, and those after it, whose texts are in its way. */
    private void readAgain() throws IOException {
        List<ReadChunk> wrong = List.copyOf(unsettled);
        unsettled.clear();
        wrong.forEach(relay::withdraw);
        ReadChunk first = wrong.get(0);
        block.dropRows(first.textsBefore);
        long start = relay.offset();
        long end = readRows(start, plan.endOf(first.number));
        handOver(ended(first.number, start, end, first.textsBefore));
        for (ReadChunk later : wrong.subList(1, wrong.size())) {
            handOver(read(later.number));
        }
    }

    private void take(ReadChunk chunk) {
        if (chunk.block.rows() > 0) {
            chunk.block.moveLines(chunk.firstLine);
            sink().take(chunk.number, chunk.block);
        }
    }

    private BlockSink sink() {
        if (sink == null) {
            sink = sinks.get();
        }
        return sink;
    }

    /** Where a row begins if no cell holds a line break: after the first of the window's. */
    private long afterLineBreak(long to) {
        byte[] text = window.text();
        int last = window.positionOf(to);
        int at = 0;
        while (at < last && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        if (at == last) {
            return UNKNOWN;
        }
        boolean two = text[at] == '\r' && text[at + 1] == '\n';
        return window.offsetOf(two ? at + 2 : at + 1);
    }

    /** Reads rows that may not be any; gives where they end, or {@link #UNKNOWN} if they are none or end too far away. */
    private long tryRows(long from, long to) {
        rows.startBlock();
        int at = window.positionOf(from);
        int last = window.positionOf(to);
        try {
            while (at < last && at != ByteRows.INCOMPLETE) {
                at = rows.read(window.text(), at, window.length(), window.isAtEnd());
            }
        } catch (BrokenRowException e) {
            return UNKNOWN;
        }
        return at == ByteRows.INCOMPLETE ? UNKNOWN : window.offsetOf(at);
    }

    /** Reads the rows that begin in a part of the file; gives where they end. */
    private long readRows(long from, long to) throws IOException {
        rows.startBlock();
        if (from >= to) {
            return from;
        }
        if (!window.holds(from)) {
            window.move(from, plan.chunkBytes());
        }
        int at = window.positionOf(from);
        while (window.offsetOf(at) < to) {
            int next = rows.read(window.text(), at, window.length(), window.isAtEnd());
            if (next == ByteRows.INCOMPLETE) {
                window.growFrom(at);
                at = 0;
            } else {
                at = next;
            }
        }
        return window.offsetOf(at);
    }
}
