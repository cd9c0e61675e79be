package io.github.culturekit.scoring.disclosure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A ledger on disk, and the chain of digests that seals it: SHA-256 of the digest before and of the release's bytes. */
final class LedgerBytes {

    private static final int MAGIC = 0x43554c4c;
    private static final int VERSION = 1;

    private LedgerBytes() {}

    static byte[] write(ReleaseLedger ledger) {
        return bytes(out -> {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeUTF(ledger.getWave());
            out.writeInt(ledger.releases().size());
            for (ReleaseLedger.Release release : ledger.releases()) {
                byte[] content = content(release.label(), release.pages());
                out.writeInt(content.length);
                out.write(content);
            }
            out.writeUTF(ledger.getDigest());
        });
    }

    static ReleaseLedger read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC || in.readInt() != VERSION) {
                throw new IOException("they do not begin like one of this version");
            }
            ReleaseLedger ledger = ReleaseLedger.of(in.readUTF());
            for (int left = in.readInt(); left > 0; left--) {
                int length = in.readInt();
                if (length < 0 || length > in.available()) {
                    throw new IOException("a release is cut short");
                }
                ledger = release(ledger, in.readNBytes(length));
            }
            if (!in.readUTF().equals(ledger.getDigest()) || in.available() > 0) {
                throw new IOException("the digest is not that of the releases");
            }
            return ledger;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "Bytes are no whole release ledger: " + e.getMessage()
                            + ". Maybe they were changed; without the ledger nothing more of the wave can be published"
                            + " safely.",
                    e);
        }
    }

    static ReleaseLedger.Release seal(String before, String label, Map<String, ReleasePage> pages) {
        return new ReleaseLedger.Release(label, new TreeMap<>(pages), digest(before, content(label, pages)));
    }

    static String digest(String before, byte[] content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static byte[] content(String label, Map<String, ReleasePage> pages) {
        return bytes(out -> {
            out.writeUTF(label);
            out.writeInt(pages.size());
            for (Map.Entry<String, ReleasePage> page : new TreeMap<>(pages).entrySet()) {
                out.writeUTF(page.getKey());
                write(page.getValue(), out);
            }
        });
    }

    private static void write(ReleasePage page, DataOutputStream out) throws IOException {
        out.writeInt(page.atoms().size());
        for (ReleasePage.Atom atom : page.atoms()) {
            out.writeUTF(atom.name());
            out.writeInt(atom.before());
            out.writeBoolean(atom.now() != null);
            out.writeUTF(atom.now() == null ? "" : atom.now());
            out.writeInt(atom.people());
        }
        out.writeInt(page.cells().size());
        for (List<Integer> cell : page.cells()) {
            out.writeInt(cell.size());
            for (int atom : cell) {
                out.writeInt(atom);
            }
        }
    }

    private static ReleaseLedger release(ReleaseLedger ledger, byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        String label = in.readUTF();
        Map<String, ReleasePage> pages = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            pages.put(in.readUTF(), page(in));
        }
        return ledger.append(label, pages);
    }

    private static ReleasePage page(DataInputStream in) throws IOException {
        List<ReleasePage.Atom> atoms = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            int before = in.readInt();
            boolean present = in.readBoolean();
            String now = in.readUTF();
            atoms.add(new ReleasePage.Atom(name, before, present ? now : null, in.readInt()));
        }
        List<List<Integer>> cells = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<Integer> cell = new ArrayList<>();
            for (int size = in.readInt(); size > 0; size--) {
                cell.add(in.readInt());
            }
            cells.add(List.copyOf(cell));
        }
        return new ReleasePage(List.copyOf(atoms), List.copyOf(cells));
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }
}
