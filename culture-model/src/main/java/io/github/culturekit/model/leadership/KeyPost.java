package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;

/**
 * A post that must not stay empty, and who might take it over.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = KeyPostRules.class)
public abstract class KeyPost {

    KeyPost() {}

    /**
     * Starts a key post.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The post.
     *
     * @return a short text
     */
    @NotBlank
    public abstract String getPost();

    /**
     * Who might take it over.
     *
     * @return people's ids, each once, possibly none
     */
    public abstract List<@NotBlank String> getCandidates();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static KeyPost fromJson(ImmutableKeyPost.Json json) {
        return ImmutableKeyPost.fromJson(json);
    }

    /** Builds a {@link KeyPost}; not thread-safe. */
    public static final class Builder extends ImmutableKeyPost.Builder {
        Builder() {}
    }
}
