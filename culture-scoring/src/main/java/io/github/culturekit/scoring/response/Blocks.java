package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Blocks that follow one another, made into one, texts numbered in alphabetical order. */
final class Blocks {

    private final List<Block> blocks;
    private final int rows;

    Blocks(List<Block> blocks) {
        this.blocks = blocks;
        this.rows = Math.toIntExact(blocks.stream().mapToLong(Block::rows).sum());
    }

    Responses toResponses(Instrument instrument, ColumnPlan plan) {
        byte[] @Nullable [] answers = new byte[plan.items().length] @Nullable [];
        for (int item : plan.askedItems()) {
            answers[item] = answers(item);
        }
        Dictionary units = dictionary(Block::units);
        ResponseColumns columns = new ResponseColumns(
                answers,
                units,
                units.unitIds(),
                dictionary(Block::waves),
                plan.cutNames(),
                IntStream.range(0, plan.cuts().length)
                        .mapToObj(cut -> dictionary(block -> block.cuts().get(cut)))
                        .toList(),
                plan.respondent() == ColumnPlan.ABSENT ? null : dictionary(Block::respondents),
                plan.weight() == ColumnPlan.ABSENT ? null : weights(),
                Lines.of(lines(), rows));
        return new Responses(instrument, columns, RowSelection.all(rows));
    }

    /** One item's answers; the blocks' own are let go, so that all are held but once. */
    private byte[] answers(int item) {
        byte[] joined = new byte[rows];
        int row = 0;
        for (Block block : blocks) {
            byte @Nullable [] part = block.answers()[item];
            if (part != null) {
                System.arraycopy(part, 0, joined, row, block.rows());
                block.answers()[item] = null;
            }
            row += block.rows();
        }
        return joined;
    }

    private double[] weights() {
        return blocks.stream()
                .map(Block::weights)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private int[] lines() {
        return blocks.stream().map(Block::lines).flatMapToInt(Arrays::stream).toArray();
    }

    private Dictionary dictionary(Function<Block, Block.@Nullable Texts> column) {
        Map<Arrivals, int[]> renumbered = new IdentityHashMap<>();
        TreeMap<String, Integer> sorted = new TreeMap<>();
        for (Block block : blocks) {
            Arrivals arrivals = column.apply(block).arrivals();
            if (renumbered.put(arrivals, new int[arrivals.size()]) == null) {
                arrivals.values().forEach(text -> sorted.put(text, 0));
            }
        }
        int next = 0;
        for (Map.Entry<String, Integer> text : sorted.entrySet()) {
            text.setValue(next++);
        }
        renumbered.forEach((arrivals, numbers) ->
                Arrays.setAll(numbers, i -> sorted.get(arrivals.values().get(i))));
        return new Dictionary(
                List.copyOf(sorted.keySet()), Codes.of(codes(column, renumbered), rows, next), new TextUnits());
    }

    private int[] codes(Function<Block, Block.@Nullable Texts> column, Map<Arrivals, int[]> renumbered) {
        int[] codes = new int[rows];
        int row = 0;
        for (Block block : blocks) {
            Block.Texts texts = column.apply(block);
            int[] numbers = renumbered.get(texts.arrivals());
            for (int i = 0; i < block.rows(); i++) {
                int code = texts.codes().at(i);
                codes[row++] = code == Codes.NONE ? Codes.NONE : numbers[code];
            }
        }
        return codes;
    }
}
