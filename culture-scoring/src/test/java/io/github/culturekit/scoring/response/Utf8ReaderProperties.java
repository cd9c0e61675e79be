package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class Utf8ReaderProperties {

    @Property(tries = 200)
    void textReadsAsThePlatformReadsIt(
            @ForAll @StringLength(max = 300) String drawn, @ForAll @IntRange(min = 1, max = 7) int bytesAtATime)
            throws IOException {
        byte[] bytes = drawn.getBytes(StandardCharsets.UTF_8);
        Utf8Reader reader = new Utf8Reader(trickle(bytes, bytesAtATime), "drawn");
        StringWriter read = new StringWriter();
        new BufferedReader(reader).transferTo(read);
        assertThat(read).hasToString(new String(bytes, StandardCharsets.UTF_8));
        assertThat(reader.bytesRead()).isEqualTo(bytes.length);
    }

    /** A stream that hands out a few bytes at a time, so that letters are torn. */
    private static InputStream trickle(byte[] bytes, int atATime) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, atATime));
            }
        };
    }
}
