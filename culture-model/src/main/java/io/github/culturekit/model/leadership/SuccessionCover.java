package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Which key posts have someone ready to take them over.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class SuccessionCover {

    SuccessionCover() {}

    /**
     * Starts a cover.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many are ready for each post.
     *
     * @return post to people, in the order of the posts
     */
    public abstract Map<@NotBlank String, @NotNull @PositiveOrZero Integer> getReady();

    /**
     * Candidates of whom it cannot be said, because they are in none of the boxes.
     *
     * @return people's ids in alphabetical order
     */
    public abstract List<@NotBlank String> getNotPlaced();

    /**
     * The posts for which nobody is known to be ready.
     *
     * @return the posts in their order
     */
    public final List<String> getUncovered() {
        return getReady().entrySet().stream()
                .filter(post -> post.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The share of posts with someone ready.
     *
     * @return a percentage, 0 to 100; undefined without posts
     */
    public final Statistic getPercentCovered() {
        int posts = getReady().size();
        return posts == 0
                ? Statistic.undefined(UndefinedReason.NO_ANSWERS)
                : Statistic.of(100.0 * (posts - getUncovered().size()) / posts);
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static SuccessionCover fromJson(ImmutableSuccessionCover.Json json) {
        return ImmutableSuccessionCover.fromJson(json);
    }

    /** Builds a {@link SuccessionCover}; not thread-safe. */
    public static final class Builder extends ImmutableSuccessionCover.Builder {
        Builder() {}
    }
}
