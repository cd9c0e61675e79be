package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;

/** Which group size stands for all where groups differ in size. */
public enum TypicalSize {
    /** The mean of the sizes, as in R's {@code multilevel::ICC1} (Bliese 2000). */
    MEAN {
        @Override
        Statistic of(GroupSizes sizes) {
            return sizes.getMean();
        }
    },
    /** The size n0 of Bartko (1976), which makes the estimate unbiased; a little below the mean. */
    BARTKO {
        @Override
        Statistic of(GroupSizes sizes) {
            return sizes.getBartko();
        }
    };

    abstract Statistic of(GroupSizes sizes);
}
