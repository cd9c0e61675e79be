package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was published of a wave, release by release: to other viewers, by other cuts, with more respondents or in a
 * new organisation. A later release is masked against all of them together, since readers remember.
 *
 * <p>It holds who could be told apart and how many they are, never an answer. It only grows; each release is sealed with a
 * digest of itself and of all before it, and a ledger that was changed, cut short or is of another wave is refused. Immutable
 * and thread-safe.
 */
public final class ReleaseLedger {

    private final String wave;
    private final List<Release> releases;

    ReleaseLedger(String wave, List<Release> releases) {
        this.wave = wave;
        this.releases = List.copyOf(releases);
    }

    /** One release: what it is called, its pages by what they are of, and the seal. */
    record Release(String label, Map<String, ReleasePage> pages, String digest) {}

    /**
     * A ledger of a wave of which nothing was published yet.
     *
     * @param wave the wave's name
     * @return an empty ledger
     * @throws IllegalArgumentException if the name is blank
     */
    public static ReleaseLedger of(String wave) {
        if (wave.isBlank()) {
            throw new IllegalArgumentException("A ledger's wave has no name. Maybe take that of the profile.");
        }
        return new ReleaseLedger(wave, List.of());
    }

    /**
     * Reads a ledger.
     *
     * @param bytes what {@link #toBytes()} wrote
     * @param wave the wave that it must be of
     * @return the ledger
     * @throws IllegalArgumentException if the bytes were changed or cut short, or are of another wave
     */
    public static ReleaseLedger read(byte[] bytes, String wave) {
        return LedgerBytes.read(bytes).requireWave(wave);
    }

    /**
     * The ledger as bytes, to be kept until the wave is no longer published.
     *
     * @return bytes that {@link #read} takes
     */
    public byte[] toBytes() {
        return LedgerBytes.write(this);
    }

    /**
     * Reads a ledger.
     *
     * @param document what {@link #toDocument()} made, perhaps read from JSON
     * @param wave the wave that it must be of
     * @return the ledger
     * @throws IllegalArgumentException if the document was changed or cut short, or is of another wave
     */
    public static ReleaseLedger read(LedgerDocument document, String wave) {
        return LedgerText.read(document).requireWave(wave);
    }

    /**
     * The ledger as a document, to be read by people and other tools, or kept as JSON in place of the bytes.
     *
     * @return a document that {@link #read(LedgerDocument, String)} takes
     */
    public LedgerDocument toDocument() {
        return LedgerText.write(this);
    }

    /**
     * The wave.
     *
     * @return its name
     */
    public String getWave() {
        return wave;
    }

    /**
     * What the releases are called.
     *
     * @return labels, the first release first
     */
    public List<String> getReleases() {
        return releases.stream().map(Release::label).toList();
    }

    /**
     * The seal of the last release, which depends on all before it: whoever keeps it can tell that nothing was taken away.
     *
     * @return 64 hexadecimal digits; those of the wave's name if nothing was released
     */
    public String getDigest() {
        return releases.isEmpty()
                ? LedgerBytes.digest(wave, new byte[0])
                : releases.get(releases.size() - 1).digest();
    }

    /**
     * Who can be told apart so far, as a {@link Transition} names them.
     *
     * @param subject what was published
     * @return names of atoms, none if nothing of it was released
     */
    public List<String> getAtoms(String subject) {
        return last(subject).atoms().stream().map(ReleasePage.Atom::name).toList();
    }

    /**
     * The atom that people are in since the last release of a subject, for the {@link Transition} to the next.
     *
     * @param subject what was published
     * @param before the atom of the ledger that they were in before that release; null if they were new
     * @param now the atom of that release's structure; null if they had left
     * @return the atom's name, or empty if there are no such people
     */
    public Optional<String> findAtom(String subject, @Nullable String before, @Nullable String now) {
        List<ReleasePage> pages = releases.stream()
                .map(release -> release.pages().get(subject))
                .filter(Objects::nonNull)
                .toList();
        List<ReleasePage.Atom> known =
                pages.size() < 2 ? List.of() : pages.get(pages.size() - 2).atoms();
        return last(subject).atoms().stream()
                .filter(atom -> Objects.equals(atom.now(), now))
                .filter(atom -> Objects.equals(
                        atom.before() < 0 ? null : known.get(atom.before()).name(), before))
                .map(ReleasePage.Atom::name)
                .findFirst();
    }

    /**
     * Starts the next release.
     *
     * @param label what it is called
     * @return a draft, which changes nothing until it is sealed
     * @throws IllegalArgumentException if the label is blank
     */
    public ReleaseDraft next(String label) {
        return next(label, FormerColumns.none(), List.of());
    }

    /**
     * Starts the next release, after some people moved.
     *
     * @param label what it is called
     * @param former the columns of the responses that say where people were in earlier releases
     * @param noted all attributes and columns that are known of people
     * @return a draft, which changes nothing until it is sealed
     * @throws IllegalArgumentException if the label is blank, if columns are of a release that is not in the ledger or not the only one of its label, or
     *     if a release that they are of tells people apart by an attribute that is not known of them now
     */
    public ReleaseDraft next(String label, FormerColumns former, Collection<String> noted) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("A release has no name. Maybe call it by its readers, such as 'board'.");
        }
        return new ReleaseDraft(this, label, new Retracing(this, former, noted));
    }

    /**
     * Refuses a ledger of another wave.
     *
     * @param other the wave that it must be of
     * @return this ledger
     * @throws IllegalArgumentException if it is of another
     */
    public ReleaseLedger requireWave(String other) {
        if (!wave.equals(other)) {
            throw new IllegalArgumentException("The ledger is of wave '" + wave + "', not of '" + other
                    + "'. Maybe each wave has a ledger of its own.");
        }
        return this;
    }

    ReleaseLedger append(String label, Map<String, ReleasePage> pages) {
        List<Release> more = new ArrayList<>(releases);
        more.add(LedgerBytes.seal(getDigest(), label, pages));
        return new ReleaseLedger(wave, more);
    }

    List<Release> releases() {
        return releases;
    }

    /** The last page of a subject, empty if it has none. */
    ReleasePage last(String subject) {
        for (int number = releases.size() - 1; number >= 0; number--) {
            ReleasePage page = releases.get(number).pages().get(subject);
            if (page != null) {
                return page;
            }
        }
        return ReleasePage.empty();
    }

    /** The numbers of the releases that have a subject. */
    List<Integer> numbers(String subject) {
        return IntStream.range(0, releases.size())
                .filter(number -> releases.get(number).pages().containsKey(subject))
                .boxed()
                .toList();
    }

    /** Who can be told apart so far, and where they were in each release of a subject. */
    List<Trace> traces(String subject) {
        List<Trace> traces = List.of();
        for (int number : numbers(subject)) {
            List<Trace> before = traces;
            traces = releases.get(number).pages().get(subject).atoms().stream()
                    .map(atom -> Trace.of(
                            atom,
                            atom.before() < 0
                                    ? Map.of()
                                    : before.get(atom.before()).places(),
                            number))
                    .toList();
        }
        return traces;
    }

    /** The digest of all pages of a subject. */
    String history(String subject) {
        String digest = "";
        for (Release release : releases) {
            ReleasePage page = release.pages().get(subject);
            if (page != null) {
                digest = LedgerBytes.seal(digest, "", Map.of("", page)).digest();
            }
        }
        return digest;
    }

    /** All cells of a subject that were published, by the atoms of its last page. */
    List<List<Integer>> released(String subject) {
        List<List<Integer>> cells = new ArrayList<>();
        for (Release release : releases) {
            ReleasePage page = release.pages().get(subject);
            if (page != null) {
                cells = new ArrayList<>(page.carry(cells));
                cells.addAll(page.cells());
            }
        }
        return cells.stream().distinct().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReleaseLedger ledger && wave.equals(ledger.wave) && releases.equals(ledger.releases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wave, releases);
    }

    @Override
    public String toString() {
        return "ReleaseLedger{wave=" + wave + ", releases=" + getReleases() + "}";
    }
}
