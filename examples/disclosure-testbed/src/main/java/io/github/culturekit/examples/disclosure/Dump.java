package io.github.culturekit.examples.disclosure;

import io.github.culturekit.scoring.disclosure.CellStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was published of an organisation, so that another attacker can try it. */
final class Dump {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Dump(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void write(String name, Trial trial) throws IOException {
        CellStructure structure = trial.mask().getStructure();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("k", trial.mask().getMinimum());
        content.put(
                "atoms",
                structure.getAtoms().stream().map(atom -> atom(structure, atom)).toList());
        content.put(
                "published",
                trial.mask().getPublished().stream().map(structure::getAtoms).toList());
        content.put("protected", trial.mask().getProtectedGroups());
        content.put(
                "certificate",
                trial.certificate()
                        .map(proved -> proved.getSmallestGroup().orElse(0))
                        .orElse(0));
        Files.writeString(folder.resolve(name + ".json"), JSON.writeValueAsString(content) + "\n");
    }

    private static Map<String, Object> atom(CellStructure structure, String atom) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", atom);
        entry.put("n", structure.getAtomPeople(atom));
        return entry;
    }
}
