package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/** Lets a collector have each thread's blocks. */
final class BlockCollector<A, R> {

    private final Instrument instrument;
    private final Collector<? super Responses, A, R> collector;
    private final List<A> containers = new ArrayList<>();

    BlockCollector(Instrument instrument, Collector<? super Responses, A, R> collector) {
        this.instrument = instrument;
        this.collector = collector;
    }

    /** A sink for one more thread; threads may ask at the same time. */
    BlockSink newSink() {
        A container = collector.supplier().get();
        synchronized (containers) {
            containers.add(container);
        }
        return (number, block) -> collector.accumulator().accept(container, block.toResponses(instrument));
    }

    R finish() {
        A whole = containers.stream().reduce(collector.combiner()).orElseThrow();
        return collector.finisher().apply(whole);
    }
}
