package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.OrganisationSnapshot;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The culture of an organisation as one wave of a survey shows it: a score for every construct, unit and cut that was asked for, already masked for readers.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = CultureProfileRules.class)
public abstract class CultureProfile {

    /** The schema that the JSON follows. */
    public static final String SCHEMA = "https://culturekit.github.io/schema/culture-profile-1.json";

    CultureProfile() {}

    /**
     * Starts a culture profile.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema of the JSON form; always {@link #SCHEMA}.
     *
     * @return the schema's address
     */
    @Value.Default
    @Value.Auxiliary
    @JsonProperty("$schema")
    @Pattern(regexp = "https://culturekit\\.github\\.io/schema/culture-profile-1\\.json")
    public String getSchema() {
        return SCHEMA;
    }

    /**
     * The questionnaire.
     *
     * @return the instrument
     */
    @NotNull
    public abstract InstrumentReference getInstrument();

    /**
     * The wave, and the organisation as it stood then.
     *
     * @return the snapshot
     */
    @NotNull
    public abstract OrganisationSnapshot getSnapshot();

    /**
     * The rules by which scores were made.
     *
     * @return the statement
     */
    @NotNull
    public abstract ScoringStatement getScoring();

    /**
     * The rules by which scores were withheld.
     *
     * @return the statement
     */
    @NotNull
    public abstract DisclosureStatement getDisclosure();

    /**
     * Who took part, by unit and cut.
     *
     * @return each unit and cut at most once
     */
    public abstract List<@NotNull Participation> getParticipation();

    /**
     * The scores, in the order in which they were asked for.
     *
     * @return each construct, unit and cut at most once
     */
    public abstract List<@NotNull ConstructScore> getScores();

    /**
     * The wave that the profile is of.
     *
     * @return the wave's name
     */
    public final String getWave() {
        return getSnapshot().getWave();
    }

    /**
     * What the profile says of a construct in a whole unit.
     *
     * @param construct a construct
     * @param unit a unit
     * @return the score, which may be withheld; empty if the profile does not hold it
     */
    public final Optional<ConstructScore> find(ConstructId construct, UnitId unit) {
        return find(construct, unit, Cut.everyone());
    }

    /**
     * What the profile says of a construct in a cut of a unit.
     *
     * @param construct a construct
     * @param unit a unit
     * @param cut a cut
     * @return the score, which may be withheld; empty if the profile does not hold it
     */
    public final Optional<ConstructScore> find(ConstructId construct, UnitId unit, Cut cut) {
        return Optional.ofNullable(index().get(new ScoreKey(construct, unit, cut)));
    }

    /**
     * The constructs that the profile speaks of.
     *
     * @return each once, in the order of the scores
     */
    public final List<ConstructId> getConstructs() {
        return getScores().stream().map(ConstructScore::getConstruct).distinct().toList();
    }

    /**
     * How many people of a unit took part.
     *
     * @param unit a unit
     * @return the participation, or empty if the profile does not hold it
     */
    public final Optional<Participation> findParticipation(UnitId unit) {
        return getParticipation().stream()
                .filter(part -> part.getUnit().equals(unit) && part.getCut().isEveryone())
                .findFirst();
    }

    @Value.Lazy
    Map<ScoreKey, ConstructScore> index() {
        return getScores().stream().collect(Collectors.toUnmodifiableMap(ScoreKey::of, Function.identity()));
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static CultureProfile fromJson(ImmutableCultureProfile.Json json) {
        return ImmutableCultureProfile.fromJson(json);
    }

    /** Builds a {@link CultureProfile}; not thread-safe. */
    public static final class Builder extends ImmutableCultureProfile.Builder {
        Builder() {}
    }
}
