package io.github.culturekit.scoring.response;

import java.nio.channels.FileChannel;

/**
 * How a file is cut into chunks.
 *
 * @param channel the open file
 * @param fileSize its size in bytes
 * @param dataStart where the rows begin
 * @param firstLine the line on which they begin
 * @param chunkBytes how many bytes a chunk has
 */
record ChunkPlan(FileChannel channel, long fileSize, long dataStart, int firstLine, int chunkBytes) {

    long count() {
        return (fileSize - dataStart + chunkBytes - 1) / chunkBytes;
    }
}
