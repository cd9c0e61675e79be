package io.github.culturekit.scoring.response;

/**
 * A chunk that was read from where its rows seem to begin. Whether they do shows when the chunk before has ended; until then
 * nobody may have its block.
 */
final class ReadChunk {

    /** What stands for a place that is not known. */
    static final long UNKNOWN = -1;

    final long number;
    final long start;
    final long end;
    final int lines;
    final RowAccount account;
    final Block block;

    /** How many texts of each column there were before. */
    final int[] textsBefore;

    /** The line on which its first row begins; the relay's to say. */
    int firstLine;

    ReadChunk(long number, long start, long end, int lines, RowAccount account, Block block, int[] textsBefore) {
        this.number = number;
        this.start = start;
        this.end = end;
        this.lines = lines;
        this.account = account;
        this.block = block;
        this.textsBefore = textsBefore;
    }
}
