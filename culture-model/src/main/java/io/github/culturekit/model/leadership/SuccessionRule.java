package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * From which of the nine boxes a person is taken to be ready for a larger role.
 *
 * <p>Southern Health plans succession by performance and potential (West and others, 2014), but no source fixes
 * the boxes: that {@link #standard()} takes high potential with at least medium performance, or high performance
 * with medium potential, is a judgement of this library.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class SuccessionRule {

    SuccessionRule() {}

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The boxes of those who are ready.
     *
     * @return at least one, each once
     */
    @NotEmpty
    public abstract List<@NotNull NineBox> getReady();

    /**
     * Where the rule is set out.
     *
     * @return the sources, possibly none
     */
    public abstract List<@NotNull Citation> getCitations();

    /**
     * Ready from three boxes.
     *
     * @return the rule; the boxes are a judgement
     */
    public static SuccessionRule standard() {
        return builder()
                .addReady(
                        NineBox.HIGH_PERFORMANCE_HIGH_POTENTIAL,
                        NineBox.MEDIUM_PERFORMANCE_HIGH_POTENTIAL,
                        NineBox.HIGH_PERFORMANCE_MEDIUM_POTENTIAL)
                .addCitation(Sources.SUCCESSION)
                .build();
    }

    /**
     * Says which posts have someone ready.
     *
     * @param posts the posts, each once
     * @param placements where people are among the nine boxes, each person once
     * @return the cover
     * @throws IllegalArgumentException if a post or a person stands twice
     */
    public final SuccessionCover cover(Collection<KeyPost> posts, Collection<NineBoxPlacement> placements) {
        Map<String, NineBoxPlacement> byPerson = placements.stream()
                .collect(Collectors.toMap(NineBoxPlacement::getPerson, Function.identity(), (first, second) -> {
                    throw new IllegalArgumentException("Person '" + first.getPerson()
                            + "' is placed twice. Maybe one placement is of an earlier year.");
                }));
        SuccessionCover.Builder cover = SuccessionCover.builder();
        Set<String> named = new HashSet<>();
        for (KeyPost post : posts) {
            if (!named.add(post.getPost())) {
                throw new IllegalArgumentException(
                        "Post '" + post.getPost() + "' is listed twice. Maybe join its candidates.");
            }
            int ready = (int) post.getCandidates().stream()
                    .map(byPerson::get)
                    .filter(placement -> placement != null && getReady().contains(placement.box()))
                    .count();
            cover.putReady(post.getPost(), ready);
        }
        return cover.notPlaced(posts.stream()
                        .flatMap(post -> post.getCandidates().stream())
                        .filter(person -> Optional.ofNullable(byPerson.get(person))
                                .flatMap(NineBoxPlacement::getBox)
                                .isEmpty())
                        .distinct()
                        .sorted()
                        .toList())
                .build();
    }

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static SuccessionRule fromJson(ImmutableSuccessionRule.Json json) {
        return ImmutableSuccessionRule.fromJson(json);
    }

    /** Builds a {@link SuccessionRule}; not thread-safe. */
    public static final class Builder extends ImmutableSuccessionRule.Builder {
        Builder() {}
    }
}
