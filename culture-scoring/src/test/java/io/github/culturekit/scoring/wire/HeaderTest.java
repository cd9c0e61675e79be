package io.github.culturekit.scoring.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.scoring.wire.Header.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final Header HEADER = new Header(1, List.of(new Mark("kind", "scores"), new Mark("cuts", "[]")));

    @Test
    void itsOwnBytesAreOpened() {
        ByteOutput out = HEADER.begin();
        out.writeCount(7);
        assertThat(HEADER.open(out.seal()).readCount()).isEqualTo(7);
    }

    @Test
    void anotherKindIsRefused() {
        Header other = new Header(1, List.of(new Mark("kind", "covariances"), new Mark("cuts", "[]")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HEADER.open(other.begin().seal()))
                .withMessage(
                        "Accumulator bytes are of the kind 'covariances', and what reads them is of 'scores'. Maybe"
                                + " they were made elsewhere.");
    }

    @Test
    void anotherVersionIsRefused() {
        Header newer = new Header(2, HEADER.marks());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HEADER.open(newer.begin().seal()))
                .withMessageContaining("of format version 2, and this library reads version 1");
    }

    @Test
    void whatIsNoAccumulatorIsRefused() {
        ByteOutput out = new ByteOutput();
        out.writeText("something else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HEADER.open(out.seal()))
                .withMessageContaining("no accumulator");
    }

    @Test
    void fingerprintsDifferWithTheirContent() {
        assertThat(Fingerprint.of(out -> out.writeText("a")))
                .isEqualTo(Fingerprint.of(out -> out.writeText("a")))
                .isNotEqualTo(Fingerprint.of(out -> out.writeText("b")))
                .matches("[0-9a-f]{64}");
    }
}
