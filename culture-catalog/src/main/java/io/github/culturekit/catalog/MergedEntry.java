package io.github.culturekit.catalog;

import io.github.culturekit.model.atlas.EntryId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intervention or a piece of evidence while layers are merged.
 *
 * @param <T> the type of the entry
 */
final class MergedEntry<T> {

    private final EntryId id;
    private final List<ProvenanceStep> steps = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable T value;

    MergedEntry(EntryId id) {
        this.id = id;
    }

    /**
     * Where a layer speaks of the entry.
     *
     * @param layer the layer
     * @param path the path in it
     * @param references what it refers to there
     */
    record Statement(LaidLayer layer, String path, StatedReferences references) {

        static Statement of(LaidLayer layer, String path, Object stated) {
            return new Statement(layer, path, StatedReferences.of(stated));
        }

        CatalogLayersException.Problem problem(String part, String message) {
            return layer.problem(path + part, message);
        }
    }

    EntryId id() {
        return id;
    }

    /** What holds; null where it is retired. */
    @Nullable
    T value() {
        return value;
    }

    boolean isRetired() {
        return value == null;
    }

    /** Where what holds is stated: its text, and what was added to it; or where it is retired. The last is the one to mend. */
    List<Statement> statements() {
        return List.copyOf(statements);
    }

    Statement lastStatement() {
        return statements.get(statements.size() - 1);
    }

    ProvenanceStep lastStep() {
        return steps.get(steps.size() - 1);
    }

    void bring(T brought, Statement statement, ProvenanceStep step) {
        statements.clear();
        extend(brought, statement, step);
    }

    void extend(T extended, Statement statement, ProvenanceStep step) {
        value = extended;
        statements.add(statement);
        steps.add(step);
    }

    void retire(Statement statement, ProvenanceStep step) {
        value = null;
        statements.clear();
        statements.add(statement);
        steps.add(step);
    }

    EntryProvenance provenance() {
        return EntryProvenance.builder().entry(id).steps(steps).build();
    }
}
