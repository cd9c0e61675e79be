package io.github.culturekit.model.construct;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * Something that is looked things up in: a versioned, cited statement of what is known, such as a {@link Framework}, a case
 * book, an evidence base or a catalogue of interventions.
 *
 * <p>Each is a file of its own that anyone can write, and is told from others by its id and version. All are immutable and
 * thread-safe.
 */
public interface ReferenceWork {

    /**
     * The work's identity.
     *
     * @return lower-case letters, digits and hyphens
     */
    @NotNull
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    String getId();

    /**
     * The version of this statement of it.
     *
     * @return a semantic version, as in {@code 1.0.0}
     */
    @NotNull
    @Pattern(regexp = "\\d+\\.\\d+\\.\\d+")
    String getVersion();

    /**
     * The name that people read.
     *
     * @return a short text
     */
    @NotBlank
    String getLabel();

    /**
     * What it is for or holds, and how it was made.
     *
     * @return a few sentences
     */
    @NotBlank
    String getDescription();

    /**
     * The documents that the work as a whole was made from.
     *
     * @return the citations, possibly none for an organisation's own
     */
    List<@NotNull Citation> getCitations();
}
