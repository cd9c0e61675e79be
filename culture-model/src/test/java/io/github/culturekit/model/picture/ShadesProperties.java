package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.picture.Shades.Shade;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class ShadesProperties {

    @Property
    void sequentialClassesHoldEveryValueWithoutGapOrOverlap(
            @ForAll @NotEmpty List<@LongRange(min = -1000, max = 1000) Long> values,
            @ForAll @LongRange(min = 0, max = 60) long narrowest) {
        Shades shades = Shades.sequential(values, narrowest, 1000);

        assertThat(shades.list()).hasSizeBetween(1, 7);
        assertAdjoining(shades);
        assertThat(values).allSatisfy(value -> assertThat(shades.fill(value)).isNotNull());
        assertThat(shades.list().get(shades.list().size() - 1).from()).isLessThanOrEqualTo(1000);
    }

    @Property
    void divergingClassesAreSymmetric(
            @ForAll @NotEmpty List<@LongRange(min = -5000, max = 5000) Long> values,
            @ForAll @LongRange(min = 0, max = 60) long narrowest) {
        Shades shades = Shades.diverging(values, narrowest);
        List<Shade> list = shades.list();

        assertThat(list.size()).isOdd().isLessThanOrEqualTo(7);
        assertAdjoining(shades);
        assertThat(values).allSatisfy(value -> assertThat(shades.fill(value)).isNotNull());
        for (int i = 0; i < list.size(); i++) {
            assertThat(list.get(i).from())
                    .isEqualTo(-list.get(list.size() - 1 - i).to());
        }
        assertThat(shades.fill(0)).isEqualTo(Palette.DIVERGING.get(3));
    }

    private static void assertAdjoining(Shades shades) {
        List<Shade> list = shades.list();
        for (int i = 1; i < list.size(); i++) {
            assertThat(list.get(i).from()).isEqualTo(list.get(i - 1).to() + 1);
        }
    }
}
