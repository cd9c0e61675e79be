package io.github.culturekit.scoring.reliability;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.wire.ByteInput;
import io.github.culturekit.scoring.wire.ByteOutput;
import io.github.culturekit.scoring.wire.Fingerprint;
import io.github.culturekit.scoring.wire.Header;
import io.github.culturekit.scoring.wire.Header.Mark;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.IntStream;

/**
 * The covariances of a scale's items in the making, pairwise complete: responses are added in blocks, and accumulators of
 * different threads, files or machines are merged.
 *
 * <p>It keeps four whole numbers for each pair of items, whatever the number of people; they and the result are the same to
 * the last bit however the responses are split, ordered and merged. Not thread-safe: give each thread its own.
 *
 * <pre>{@code
 * CovarianceAccumulator trust = CovarianceAccumulator.of(instrument, "trust").add(responses);
 * AlphaResult alpha = CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE).of(trust.result());
 * }</pre>
 */
public final class CovarianceAccumulator {

    private static final int VERSION = 1;
    /** Below so many people, each of at most {@value ItemSteps#MOST} steps, squares of sums fit a long. */
    private static final long MANY = Integer.MAX_VALUE / ItemSteps.MOST;

    /** Twice as many rows take longer than waking a thread. */
    private static final int STRETCH = 32_768;

    private static final MathContext DIGITS = new MathContext(34);

    private final Instrument instrument;
    private final Scale scale;
    private final List<String> items;
    private final int[] columns;
    private final ItemSteps[] steps;
    private final PairSums sums;
    private final PairTally tally;

    private CovarianceAccumulator(Instrument instrument, Scale scale) {
        this(instrument, scale, ItemSteps.of(instrument, instrument.itemsOf(scale)));
    }

    private CovarianceAccumulator(Instrument instrument, Scale scale, ItemSteps[] steps) {
        this.instrument = instrument;
        this.scale = scale;
        this.items = instrument.itemsOf(scale).stream().map(Item::getId).toList();
        this.columns = items.stream()
                .mapToInt(item -> instrument.indexOf(item).orElseThrow())
                .toArray();
        this.steps = steps;
        this.sums = new PairSums(steps);
        this.tally = new PairTally(steps, sums);
    }

    /**
     * An empty accumulator.
     *
     * @param instrument the instrument that is answered
     * @param scale the id of one of its scales; the items of its sub-scales are among its items
     * @return the accumulator
     * @throws IllegalArgumentException if the instrument has no such scale, or an item's scores are not in equal steps, at most
     *     255 of them
     */
    public static CovarianceAccumulator of(Instrument instrument, String scale) {
        return new CovarianceAccumulator(
                instrument,
                instrument
                        .findScale(scale)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Instrument '" + instrument.getId() + "' has no scale '" + scale + "'; it has "
                                        + instrument.getScales().stream()
                                                .map(Scale::getId)
                                                .toList()
                                        + ". Maybe the name is misspelt.")));
    }

    /**
     * Reads an accumulator that came over a wire.
     *
     * @param bytes what {@link #toBytes} wrote, perhaps on another machine
     * @param instrument the instrument that is answered
     * @param scale the id of one of its scales
     * @return the accumulator, to be merged or added to
     * @throws IllegalArgumentException if the bytes are damaged, or are of another instrument or scale than these, or as in
     *     {@link #of}
     */
    public static CovarianceAccumulator fromBytes(byte[] bytes, Instrument instrument, String scale) {
        CovarianceAccumulator accumulator = of(instrument, scale);
        ByteInput in = accumulator.header().open(bytes);
        accumulator.sums.readFrom(in);
        in.requireEnd();
        return accumulator;
    }

    /**
     * Starts the covariances of the same scale anew, for another thread or file, in less time than this one took.
     *
     * @return an empty accumulator, which can be merged with this one
     */
    public CovarianceAccumulator another() {
        return new CovarianceAccumulator(instrument, scale, steps);
    }

    /**
     * Gathers a stream of blocks, in parallel if the stream is; also those of a file that is read by
     * {@link io.github.culturekit.scoring.response.CsvIntake#collect CsvIntake.collect}.
     *
     * @param instrument the instrument that is answered
     * @param scale the id of one of its scales
     * @return a collector to {@link ItemCovariances}
     * @throws IllegalArgumentException as in {@link #of}
     */
    public static Collector<Responses, ?, ItemCovariances> collector(Instrument instrument, String scale) {
        CovarianceAccumulator first = of(instrument, scale);
        return Collector.of(
                first::another,
                CovarianceAccumulator::add,
                CovarianceAccumulator::merge,
                CovarianceAccumulator::result,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds the respondents of a block, each as one; many of them by several threads. As in
     * {@link ItemMatrix#of(Responses, String)}, reversed items are turned, and follow-up scores are not answers.
     *
     * @param block answers to the instrument
     * @return this accumulator
     * @throws IllegalArgumentException if the responses are to another instrument
     */
    public CovarianceAccumulator add(Responses block) {
        if (!block.getInstrument().equals(instrument)) {
            throw new IllegalArgumentException("Responses are to instrument '"
                    + block.getInstrument().getId() + "' version "
                    + block.getInstrument().getVersion() + ", the covariances of '" + instrument.getId() + "' version "
                    + instrument.getVersion() + ". Maybe they were read with another instrument.");
        }
        int stretches = block.size() / STRETCH;
        if (stretches < 2) {
            return addRows(block, 0, block.size());
        }
        return merge(IntStream.range(0, stretches)
                .parallel()
                .collect(
                        this::another,
                        (sums, number) -> sums.addRows(
                                block, border(block, number, stretches), border(block, number + 1, stretches)),
                        CovarianceAccumulator::merge));
    }

    private static int border(Responses block, int number, int stretches) {
        return (int) ((long) block.size() * number / stretches);
    }

    private CovarianceAccumulator addRows(Responses block, int first, int end) {
        for (int from = first; from < end; from += PairTally.CAPACITY) {
            int people = Math.min(PairTally.CAPACITY, end - from);
            for (int item = 0; item < columns.length; item++) {
                block.copyAnswers(columns[item], from, people, tally.answers());
                tally.take(item, people);
            }
            tally.add(people);
        }
        return this;
    }

    /**
     * Adds the respondents of another accumulator, which stays as it is.
     *
     * @param other an accumulator of the same scale
     * @return this accumulator
     * @throws IllegalArgumentException if the other is of another instrument or scale, or is this one
     */
    public CovarianceAccumulator merge(CovarianceAccumulator other) {
        if (other == this || !other.scale.equals(scale) || !other.instrument.equals(instrument)) {
            throw new IllegalArgumentException("The covariances of scale '" + scale.getId() + "' of '"
                    + instrument.getId() + "' cannot take in those of scale '" + other.scale.getId() + "' of '"
                    + other.instrument.getId() + "'"
                    + (other == this ? ", which are the same" : "")
                    + ". Maybe accumulators were mixed up.");
        }
        sums.merge(other.sums);
        return this;
    }

    /**
     * The covariances of everyone who was added so far, in the items' own ranges.
     *
     * @return the covariances; people who answered none of the items do not count
     */
    public ItemCovariances result() {
        return ItemCovariances.of(items, Math.toIntExact(sums.people()), this::pair);
    }

    /**
     * The accumulator as bytes, to be merged elsewhere. The same sums give the same bytes.
     *
     * @return bytes that {@link #fromBytes} reads
     */
    public byte[] toBytes() {
        ByteOutput out = header().begin();
        sums.writeTo(out);
        return out.seal();
    }

    private Header header() {
        return new Header(
                VERSION,
                List.of(
                        new Mark("kind", "covariances"),
                        new Mark("instrument", instrument.getId()),
                        new Mark("instrument version", instrument.getVersion()),
                        new Mark("scale", scale.getId()),
                        new Mark("items", items.toString()),
                        new Mark("scoring key", Fingerprint.of(this::writeKey))));
    }

    private void writeKey(ByteOutput out) {
        for (ItemSteps item : steps) {
            item.writeTo(out);
        }
    }

    private ItemCovariances.Pair pair(int one, int other) {
        long n = sums.count(one, other);
        if (n < 2) {
            return new ItemCovariances.Pair((int) n, 0);
        }
        double inSteps = n < MANY
                ? scatter(n, one, other) / ((double) n * (n - 1))
                : new BigDecimal(wideScatter(n, one, other))
                        .divide(new BigDecimal(BigInteger.valueOf(n).multiply(BigInteger.valueOf(n - 1))), DIGITS)
                        .doubleValue();
        return new ItemCovariances.Pair(Math.toIntExact(n), inSteps * steps[one].size() * steps[other].size());
    }

    private double scatter(long n, int one, int other) {
        return sums.products(one, other) * n - sums.first(one, other) * sums.second(one, other);
    }

    private BigInteger wideScatter(long n, int one, int other) {
        return BigInteger.valueOf(sums.products(one, other))
                .multiply(BigInteger.valueOf(n))
                .subtract(BigInteger.valueOf(sums.first(one, other))
                        .multiply(BigInteger.valueOf(sums.second(one, other))));
    }
}
