package io.github.culturekit.scoring.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One of two threads takes its time over the first chunk. */
class ReadAheadTest {

    /** Long enough that the sixteenth beyond it which is at hand holds a row: so lines that are none can be read to the end. */
    private static final int CHUNK_BYTES = 256;

    private static final String HEADER = "team,q1,q2,q3,note\n";

    /** Where the fourth chunk is read from. */
    private static final int LATER = HEADER.length() + 3 * CHUNK_BYTES - 1;

    /** The first cell of notes holds lines that look like rows, and ends in the third chunk. */
    private static final String MISLEADING = HEADER + "North,1,2,3,\"x\n" + "Ghost,1,2,3,b\n".repeat(36) + "x\"\n"
            + "South,4,5,1,y\nWest,2,2,2,z\n".repeat(40);

    private static final String PLAIN = HEADER + "North,1,2,3,a\nSouth,4,5,1,b\n".repeat(60);

    @Test
    void theOtherGoesOnWithTheNextChunks() {
        assertThat(read(PLAIN)).isEqualTo(whole(PLAIN));
    }

    @Test
    void whatItReadInVainItReadsAgain() {
        assertThat(read(MISLEADING)).isEqualTo(whole(MISLEADING));
    }

    private static Object whole(String text) {
        Intake whole =
                Surveys.intake().withUnitColumn("team").withCutColumns("note").read(new StringReader(text), "survey");
        return Described.of(whole);
    }

    /** Reads a text whose first chunk can only be read when a later one is being read. */
    private static Object read(String text) {
        CsvSettings settings = ImmutableCsvSettings.builder()
                .instrument(Surveys.instrument())
                .unitColumn("team")
                .addCutColumns("note")
                .chunkBytes(CHUNK_BYTES)
                .threads(2)
                .build();
        BlockStore blocks = new BlockStore();
        CsvRows rows = CsvFile.open(settings, new SlowStart(text), file -> file.read(() -> blocks));
        Responses responses = blocks.toResponses(Surveys.instrument(), rows.plan());
        return Described.of(new Intake(responses, rows.report("survey", Optional.of(DuplicateRows.in(responses)))));
    }

    /** A source whose first chunk waits for a later one. */
    private static final class SlowStart implements ByteSource {
        private final MemorySource bytes;
        private final CountDownLatch reached = new CountDownLatch(1);

        SlowStart(String text) {
            this.bytes = new MemorySource("survey", text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String name() {
            return bytes.name();
        }

        @Override
        public long size() {
            return bytes.size();
        }

        @Override
        public InputStream openStream() {
            return bytes.openStream();
        }

        @Override
        public boolean hasPlaces() {
            return true;
        }

        @Override
        public Places openPlaces() {
            Places places = bytes.openPlaces();
            return new Places() {

                @Override
                public int read(ByteBuffer into, long from) throws IOException {
                    if (from == HEADER.length()) {
                        await();
                    } else if (from >= LATER) {
                        reached.countDown();
                    }
                    return places.read(into, from);
                }

                @Override
                public void close() throws IOException {
                    places.close();
                }
            };
        }

        private void await() {
            try {
                assertThat(reached.await(30, TimeUnit.SECONDS))
                        .as("a thread has read ahead")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
