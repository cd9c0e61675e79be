package io.github.culturekit.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * JSON files that belong together, told apart by their endings: those that an index beside a class lists, or those of a
 * folder.
 *
 * <p>An index is a text of one file name a line, so that whoever adds a file adds a line, and a jar or a native image
 * needs no listing of its folders. Files are read anew at each call, in the order of their names. Immutable and
 * thread-safe.
 */
public final class JsonFiles {

    private final List<String> names;
    private final Function<String, JsonSource> content;

    private JsonFiles(List<String> names, Function<String, JsonSource> content) {
        this.names = List.copyOf(names);
        this.content = content;
    }

    /**
     * The files that an index lists, as resources beside a class.
     *
     * @param neighbour the class; its package is that of the index and the files, and open to this module
     * @param index the index's file name, as in {@code files.index}
     * @return the files
     * @throws CultureJsonException if there is no such index
     */
    public static JsonFiles listedBeside(Class<?> neighbour, String index) {
        String text =
                resource(neighbour, index, "Maybe it was left out of the jar.").text();
        return new JsonFiles(
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .sorted()
                        .toList(),
                name -> resource(neighbour, name, "Maybe mend its line in '" + index + "', which lists it."));
    }

    /**
     * The JSON files of a folder, without those of folders in it; or one file.
     *
     * @param folderOrFile a folder, of which all files that end in {@code .json} are taken, or a file
     * @return the files
     * @throws CultureJsonException if the folder or file cannot be read
     */
    public static JsonFiles in(Path folderOrFile) {
        Path folder = folderOrFile.toAbsolutePath().getParent();
        if (Files.isRegularFile(folderOrFile) && folder != null) {
            String name = folderOrFile.getFileName().toString();
            return new JsonFiles(List.of(name), file -> file(folderOrFile));
        }
        try (Stream<Path> files = Files.list(folderOrFile)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
            return new JsonFiles(names, name -> file(folderOrFile.resolve(name)));
        } catch (IOException e) {
            throw CultureJsonException.of(
                    folderOrFile.toString(),
                    "the folder cannot be read (" + e
                            + "). Maybe the path is wrong, or the folder is not yours to read.",
                    e);
        }
    }

    /**
     * The files' names.
     *
     * @return the names, sorted
     */
    public List<String> getNames() {
        return names;
    }

    /**
     * Reads the files with a certain ending.
     *
     * @param <T> the type of their values
     * @param ending the ending, as in {@code .framework.json}
     * @param type the type of their values
     * @return their values in the order of the names
     * @throws CultureJsonException if a file cannot be read, or is not the JSON of a valid value; the message names file,
     *     line and path
     */
    public <T> List<T> read(String ending, Class<T> type) {
        return readDocuments(ending, type).stream().map(JsonDocument::getValue).toList();
    }

    /**
     * Reads the files with a certain ending, and keeps where each part of their values stands.
     *
     * @param <T> the type of their values
     * @param ending the ending, as in {@code .framework.json}
     * @param type the type of their values
     * @return their values in the order of the names, with their places
     * @throws CultureJsonException if a file cannot be read, or is not the JSON of a valid value; the message names file,
     *     line and path
     */
    public <T> List<JsonDocument<T>> readDocuments(String ending, Class<T> type) {
        return names.stream()
                .filter(name -> name.endsWith(ending))
                .map(name -> JsonDocument.of(content.apply(name), type))
                .toList();
    }

    private static JsonSource file(Path file) {
        try {
            return JsonSource.decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw CultureJsonException.of(
                    file.toString(), "the file cannot be read (" + e + "). Maybe it is not yours to read.", e);
        }
    }

    static JsonSource resource(Class<?> neighbour, String name, String advice) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new CultureJsonException(
                        name,
                        Optional.empty(),
                        "",
                        "there is no such resource beside " + neighbour.getName() + ". " + advice,
                        null);
            }
            return JsonSource.decode(name, in.readAllBytes());
        } catch (IOException e) {
            throw CultureJsonException.of(
                    name, "the resource cannot be read (" + e + "). Maybe the jar is damaged.", e);
        }
    }
}
