package io.github.culturekit.model.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * An organisation as a tree of units: one root, which is the organisation itself, and every other unit below one parent.
 *
 * <p>The units are listed in any order; the tree is checked when the organisation is built. Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = OrganisationRules.class)
public abstract class Organisation {

    /** The schema that an organisation's JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/organisation-1.json";

    Organisation() {}

    /**
     * Starts an organisation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An organisation of one level: the named units below a root.
     *
     * @param root the id and label of the root
     * @param level the word for the units' level, such as {@code team}
     * @param units the units' ids; repeated ones count once
     * @return the organisation, its units in alphabetical order, populations unknown
     * @throws IllegalArgumentException if a text is blank or a unit has the root's id
     */
    public static Organisation flat(String root, String level, Collection<UnitId> units) {
        UnitId rootId = UnitId.of(root);
        Builder builder = builder()
                .label(root)
                .addUnit(Unit.builder()
                        .id(rootId)
                        .label(root)
                        .level("organisation")
                        .build());
        for (UnitId unit : new TreeSet<>(units)) {
            builder.addUnit(Unit.builder()
                    .id(unit)
                    .label(unit.toString())
                    .level(level)
                    .parent(rootId)
                    .build());
        }
        return builder.build();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/organisation-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getLabel();

    /**
     * All units, the root among them.
     *
     * @return at least the root; a tree
     */
    @NotEmpty
    public abstract List<@NotNull Unit> getUnits();

    /**
     * The organisation itself.
     *
     * @return the unit without a parent
     */
    public final Unit getRoot() {
        return tree().root();
    }

    /**
     * Looks a unit up.
     *
     * @param id the unit's id
     * @return the unit, or empty if the organisation has no such unit
     */
    public final Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(tree().units().get(id));
    }

    /**
     * The units directly below a unit.
     *
     * @param id a unit of this organisation
     * @return its children as listed, none for a leaf or an unknown unit
     */
    public final List<Unit> getChildren(UnitId id) {
        return tree().children().getOrDefault(id, List.of());
    }

    /**
     * The way from the root to a unit.
     *
     * @param id a unit
     * @return the root first, the unit last; empty for an unknown unit
     */
    public final List<Unit> getPath(UnitId id) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> unit = find(id);
        while (unit.isPresent()) {
            path.add(0, unit.get());
            unit = unit.get().getParent().flatMap(this::find);
        }
        return List.copyOf(path);
    }

    /**
     * All units from the top down, each parent before its children, children in the order listed.
     *
     * @return every unit once
     */
    public final List<Unit> getUnitsTopDown() {
        return tree().topDown();
    }

    @Value.Lazy
    UnitTree tree() {
        return UnitTree.of(getUnits());
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Organisation fromJson(ImmutableOrganisation.Json json) {
        return ImmutableOrganisation.fromJson(json);
    }

    /** Builds an {@link Organisation}; not thread-safe. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
