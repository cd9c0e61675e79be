package io.github.culturekit.scoring.response;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** A survey's bytes, which can be read again and, of most sources, at any place. */
interface ByteSource {

    /** What it is called in messages. */
    String name();

    /** How many bytes there are. */
    long size() throws IOException;

    /** Opens the bytes from the first to the last. */
    InputStream openStream() throws IOException;

    /** Whether the bytes can be read at any place. */
    boolean hasPlaces();

    /** Opens the bytes at any place. */
    Places openPlaces() throws IOException;

    /** Bytes by their place; any number of threads may read at a time. */
    interface Places extends Closeable {

        /** Reads some bytes from a place on; gives how many, or -1 if none are there. */
        int read(ByteBuffer into, long from) throws IOException;
    }
}
