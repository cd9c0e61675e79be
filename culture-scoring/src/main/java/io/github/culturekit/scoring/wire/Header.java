package io.github.culturekit.scoring.wire;

import java.util.List;

/**
 * What an accumulator's bytes begin with: its kind, the version of their format and what they are of, so that foreign bytes
 * are refused.
 *
 * @param version the version of the format
 * @param marks what must be the same where the bytes are read as where they were written; the first is the kind of accumulator
 */
public record Header(int version, List<Mark> marks) {

    private static final int MAGIC = 0x43554c41;

    /**
     * Something that must be the same where the bytes are read as where they were written.
     *
     * @param what its name in messages, such as {@code instrument}
     * @param value its value here
     */
    public record Mark(String what, String value) {

        private void require(String found) {
            if (!found.equals(value)) {
                throw new IllegalArgumentException("Accumulator bytes are of the " + what + " '" + found
                        + "', and what reads them is of '" + value + "'. Maybe they were made elsewhere.");
            }
        }
    }

    /**
     * Begins bytes.
     *
     * @return an output that holds this header
     */
    public ByteOutput begin() {
        ByteOutput out = new ByteOutput();
        out.writeInt(MAGIC);
        out.writeText(kind().value());
        out.writeInt(version);
        others().forEach(mark -> out.writeText(mark.value()));
        return out;
    }

    /**
     * Opens bytes that began with this header.
     *
     * @param bytes what was written, with its checksum
     * @return an input that is past the header
     * @throws IllegalArgumentException if the bytes are damaged or foreign
     */
    public ByteInput open(byte[] bytes) {
        ByteInput in = ByteInput.sealed(bytes);
        if (in.readInt() != MAGIC) {
            throw new IllegalArgumentException(
                    "Bytes are no accumulator: they do not begin like one. Maybe they are of another file.");
        }
        kind().require(in.readText());
        int found = in.readInt();
        if (found != version) {
            throw new IllegalArgumentException("Accumulator bytes are of format version " + found
                    + ", and this library reads version " + version
                    + ". Maybe they were written by another version of the library.");
        }
        others().forEach(mark -> mark.require(in.readText()));
        return in;
    }

    private Mark kind() {
        return marks.get(0);
    }

    private List<Mark> others() {
        return marks.subList(1, marks.size());
    }
}
