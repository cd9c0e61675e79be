package io.github.culturekit.scoring.response;

/** Takes the blocks that one thread reads. */
@FunctionalInterface
interface BlockSink {

    /** Takes a block; numbers rise in the order of the file, and each is taken by one sink. */
    void take(long number, Block block);
}
