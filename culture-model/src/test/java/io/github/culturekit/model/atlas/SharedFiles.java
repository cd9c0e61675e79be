package io.github.culturekit.model.atlas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies in the folder that developers share and the project does not hold: the one named by {@code -Dculture.shared} or the
 * environment's {@code CULTURE_SHARED}, or else {@code shared} beside the project.
 */
final class SharedFiles {

    private SharedFiles() {}

    /**
     * Finds a file or folder.
     *
     * @throws IllegalStateException if the shared folder was named and does not hold it
     */
    static Optional<Path> find(String name) {
        String named = System.getProperty("culture.shared", System.getenv().getOrDefault("CULTURE_SHARED", ""));
        Optional<Path> found = above(Path.of(named.isBlank() ? "shared" : named).resolve(name));
        if (found.isEmpty() && !named.isBlank()) {
            throw new IllegalStateException("The shared folder was said to be " + named + ", but '" + name
                    + "' is not in it, seen from here or from above. Maybe give the whole path.");
        }
        return found;
    }

    /** Sources and data of the project's other modules. */
    static Path project(String name) {
        return above(Path.of(name))
                .orElseThrow(() -> new IllegalStateException("'" + name + "' is not in the checkout of the project"));
    }

    private static Optional<Path> above(Path name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve(name).normalize())
                .filter(Files::exists)
                .findFirst();
    }
}
