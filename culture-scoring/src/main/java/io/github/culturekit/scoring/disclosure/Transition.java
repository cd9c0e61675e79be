package io.github.culturekit.scoring.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the people of an earlier release are in a later one: how many moved from which atom of the ledger to which atom of the
 * new structure, who joined and who left. It is needed where the names of atoms do not tell, as after a re-organisation; where the
 * responses have a column of former units, scoring makes it of that.
 *
 * <p>Immutable and thread-safe.
 */
public final class Transition {

    private final List<Move> moves;

    private Transition(List<Move> moves) {
        this.moves = List.copyOf(moves);
    }

    /** People who were together and still are; from nowhere if they are new, to nowhere if they are gone. */
    record Move(@Nullable String from, @Nullable String to, int people) {}

    /**
     * Starts a transition.
     *
     * @return a builder without people
     */
    public static Builder builder() {
        return new Builder();
    }

    List<Move> moves() {
        return moves;
    }

    /** Refuses counts that do not add up to the people before and after. */
    void require(ReleasePage before, CellStructure after) {
        Map<String, Integer> from = new HashMap<>();
        Map<String, Integer> to = new HashMap<>();
        for (Move move : moves) {
            if (move.from() != null) {
                from.merge(move.from(), move.people(), Integer::sum);
            }
            if (move.to() != null) {
                to.merge(move.to(), move.people(), Integer::sum);
            }
        }
        Map<String, Integer> were = new HashMap<>();
        before.atoms().forEach(atom -> were.put(atom.name(), atom.people()));
        Map<String, Integer> are = new HashMap<>();
        after.getAtoms().forEach(atom -> are.put(atom, after.getAtomPeople(atom)));
        if (!from.equals(were) || !to.equals(are)) {
            throw new IllegalArgumentException("The transition's people do not add up: of the ledger's " + were.size()
                    + " atoms it speaks of " + from.size() + ", of the new structure's " + are.size() + " of "
                    + to.size() + ", or of other numbers of people. Maybe it is of another release.");
        }
    }

    /** Collects moves. Not thread-safe. */
    public static final class Builder {

        private final List<Move> moves = new ArrayList<>();

        private Builder() {}

        /**
         * People who were released before and are now in an atom of the new structure.
         *
         * @param from an atom of the ledger
         * @param to an atom of the new structure
         * @param people how many, 1 or more
         * @return this builder
         */
        public Builder move(String from, String to, int people) {
            return add(new Move(from, to, people));
        }

        /**
         * People who were in no release before.
         *
         * @param to an atom of the new structure
         * @param people how many, 1 or more
         * @return this builder
         */
        public Builder join(String to, int people) {
            return add(new Move(null, to, people));
        }

        /**
         * People who are in no cell any more.
         *
         * @param from an atom of the ledger
         * @param people how many, 1 or more
         * @return this builder
         */
        public Builder leave(String from, int people) {
            return add(new Move(from, null, people));
        }

        /**
         * Builds the transition.
         *
         * @return the transition
         */
        public Transition build() {
            return new Transition(moves);
        }

        private Builder add(Move move) {
            if (move.people() < 1) {
                throw new IllegalArgumentException(
                        "A move of " + move.people() + " people is none; it has 1 or more. Maybe leave it out.");
            }
            moves.add(move);
            return this;
        }
    }
}
