package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps all blocks, of whichever thread, in the order of the file. Thread-safe. */
final class BlockStore implements BlockSink {

    private final Map<Long, Block> blocks = new ConcurrentSkipListMap<>();

    @Override
    public void take(long number, Block block) {
        blocks.put(number, block);
    }

    void clear() {
        blocks.clear();
    }

    Responses toResponses(Instrument instrument, ColumnPlan plan) {
        return new Blocks(List.copyOf(blocks.values())).toResponses(instrument, plan);
    }
}
