package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the groups among leaders compare with the population.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class RepresentationReport {

    RepresentationReport() {}

    /**
     * Starts a report.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How they were compared.
     *
     * @return the rule
     */
    @NotNull
    public abstract RepresentationRule getRule();

    /**
     * How many leaders there are.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getLeaders();

    /**
     * How many people the population has.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getPopulation();

    /**
     * The groups counted among leaders.
     *
     * @return each group once, in their order
     */
    public abstract List<@NotNull GroupRepresentation> getGroups();

    /**
     * Groups of the population that are not counted among leaders.
     *
     * @return the groups, possibly none
     */
    public abstract List<@NotNull Cut> getNotCounted();

    /**
     * Looks a group up.
     *
     * @param group one value of one characteristic
     * @return what is said of it, which may be that it is withheld; empty if it was not counted among leaders
     */
    public final Optional<GroupRepresentation> find(Cut group) {
        return getGroups().stream()
                .filter(each -> each.getGroup().equals(group))
                .findFirst();
    }

    /**
     * Looks up a group that is shown.
     *
     * @param group one value of one characteristic
     * @return the group, or empty if it is withheld or was not counted among leaders
     */
    public final Optional<ShownGroup> findShown(Cut group) {
        return find(group).filter(ShownGroup.class::isInstance).map(ShownGroup.class::cast);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static RepresentationReport fromJson(ImmutableRepresentationReport.Json json) {
        return ImmutableRepresentationReport.fromJson(json);
    }

    /** Builds a {@link RepresentationReport}; not thread-safe. */
    public static final class Builder extends ImmutableRepresentationReport.Builder {
        Builder() {}
    }
}
