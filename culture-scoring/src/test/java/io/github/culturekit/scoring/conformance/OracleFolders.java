package io.github.culturekit.scoring.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the oracles and their data sets are: the folders named by {@code -Dculture.oracles} and {@code -Dculture.oracles.data},
 * or else {@code shared/oracles/public} and {@code shared/oracles/data} beside the project.
 */
record OracleFolders(Path oracles, Path data) {

    static final String ORACLES = "culture.oracles";
    static final String DATA = "culture.oracles.data";

    /**
     * Finds the folders.
     *
     * @return the folders; empty if none was named and none lies beside the project
     * @throws IllegalStateException if a folder was named and is not there
     */
    static Optional<OracleFolders> find() {
        Optional<Path> oracles = named(ORACLES).or(() -> beside("public"));
        Optional<Path> data = named(DATA).or(() -> beside("data"));
        if (oracles.isPresent() && data.isEmpty() && named(ORACLES).isPresent()) {
            throw new IllegalStateException("-D" + ORACLES + " names " + oracles.get()
                    + ", but there is no folder of data sets. Maybe name it with -D" + DATA + ".");
        }
        return oracles.flatMap(folder -> data.map(files -> new OracleFolders(folder, files)));
    }

    List<OracleFile> files() throws IOException {
        try (Stream<Path> paths = Files.list(oracles)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(path -> OracleFile.read(path, data))
                    .toList();
        }
    }

    /** A relative name may be meant from the module or from the project's root, so each folder above is tried. */
    private static Optional<Path> named(String property) {
        String name = System.getProperty(property, "");
        if (name.isBlank()) {
            return Optional.empty();
        }
        Optional<Path> folder = firstFrom(Path.of(name));
        if (folder.isEmpty()) {
            throw new IllegalStateException("-D" + property + " names " + name + ", which is not a folder, seen from "
                    + base() + " or from above it. Maybe give the whole path.");
        }
        return folder;
    }

    private static Optional<Path> beside(String folder) {
        return firstFrom(Path.of("shared", "oracles", folder));
    }

    private static Optional<Path> firstFrom(Path name) {
        return Stream.iterate(base(), path -> path != null, Path::getParent)
                .map(path -> path.resolve(name).normalize())
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Path base() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }
}
