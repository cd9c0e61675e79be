package io.github.culturekit.scoring.disclosure;

/**
 * How it is decided which cells are published. Only {@link #SPAN_AUDITED} protects small groups from being worked out; the
 * others are what is common in the field, for those who are bound to one of them, and for comparison.
 */
public enum MaskingRule {
    /**
     * Publishes a cell only if no group below the minimum can then be derived by adding and subtracting anything published,
     * after an attacker has tried it. Related to the suppression by Gaussian elimination of Langsrud (2024),
     * doi:10.1007/978-3-031-69651-0_6.
     */
    SPAN_AUDITED {
        @Override
        CellSelection selection(int minimum) {
            throw new IllegalStateException("The audited rule selects with the attacker in the loop.");
        }
    },
    /** Hides a cell below the minimum and nothing else. */
    MINIMUM_ALONE {
        @Override
        CellSelection selection(int minimum) {
            return CellSelection.minimum(minimum);
        }
    },
    /** Hides cells below the minimum and, where just small ones are hidden of a whole, the next smallest part too. */
    NEXT_SMALLEST {
        @Override
        CellSelection selection(int minimum) {
            return CellSelection.minimum(minimum).thenNextSmallest(minimum);
        }
    },
    /** Hides cells below the minimum and those whose whole would be left with fewer people than it without them. */
    REMAINDER {
        @Override
        CellSelection selection(int minimum) {
            return CellSelection.minimum(minimum).thenRemainder(minimum);
        }
    },
    /** Hides cells below the minimum and those that differ from a published cell around or within them by fewer people. */
    NESTED_DIFFERENCE {
        @Override
        CellSelection selection(int minimum) {
            return CellSelection.minimum(minimum).thenNestedDifference(minimum);
        }
    };

    abstract CellSelection selection(int minimum);
}
