package io.github.culturekit.scoring.response;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes. */
record FileSource(Path file) implements ByteSource {

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public InputStream openStream() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public boolean hasPlaces() {
        return Files.isRegularFile(file);
    }

    @Override
    public Places openPlaces() throws IOException {
        FileChannel channel = FileChannel.open(file);
        return new Places() {

            @Override
            public int read(ByteBuffer into, long from) throws IOException {
                return channel.read(into, from);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
