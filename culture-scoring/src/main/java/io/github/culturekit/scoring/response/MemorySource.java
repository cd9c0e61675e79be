package io.github.culturekit.scoring.response;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Bytes that are in memory already, such as an upload's. */
final class MemorySource implements ByteSource {

    private final String name;
    private final byte[] bytes;

    MemorySource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream openStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean hasPlaces() {
        return true;
    }

    @Override
    public Places openPlaces() {
        return new Places() {

            @Override
            public int read(ByteBuffer into, long from) {
                int length = (int) Math.min(into.remaining(), bytes.length - from);
                if (length <= 0) {
                    return -1;
                }
                into.put(bytes, (int) from, length);
                return length;
            }

            @Override
            public void close() {
                // nothing is held open
            }
        };
    }
}
