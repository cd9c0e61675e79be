package io.github.culturekit.scoring.response;

/**
 * How a file is cut into chunks.
 *
 * @param places the open file
 * @param fileSize its size in bytes
 * @param dataStart where the rows begin
 * @param firstLine the line on which they begin
 * @param chunkBytes how many bytes a chunk has
 */
record ChunkPlan(ByteSource.Places places, long fileSize, long dataStart, int firstLine, int chunkBytes) {

    long count() {
        return (fileSize - dataStart + chunkBytes - 1) / chunkBytes;
    }

    /** Where a chunk begins. */
    long startOf(long chunk) {
        return dataStart + chunk * chunkBytes;
    }

    /** Where a chunk ends. */
    long endOf(long chunk) {
        return Math.min(startOf(chunk) + chunkBytes, fileSize);
    }
}
