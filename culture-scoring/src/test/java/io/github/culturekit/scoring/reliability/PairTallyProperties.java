package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Sums that are packed into words are those of one person after another. */
class PairTallyProperties {

    private static final byte NONE = (byte) 255;
    private static final int CODES = 252;

    @Property(tries = 300)
    void sumsAreThoseOfEachPerson(
            @ForAll @IntRange(min = 1, max = 13) int items,
            @ForAll("highest") int highest,
            @ForAll("shares") double missing,
            @ForAll @IntRange(max = 2500) int people,
            @ForAll long seed) {
        Random random = new Random(seed);
        ItemSteps[] steps = IntStream.range(0, items)
                .mapToObj(item -> random.nextBoolean()
                        ? steps(1 + random.nextInt(highest), random.nextBoolean())
                        : anySteps(1 + random.nextInt(highest), random))
                .toArray(ItemSteps[]::new);
        byte[][] answers = new byte[items][people];
        for (int item = 0; item < items; item++) {
            for (int person = 0; person < people; person++) {
                answers[item][person] = random.nextDouble() < missing ? NONE : code(steps[item], random);
            }
        }
        assertSums(steps, answers, people);
    }

    @Example
    void sumsOfHighestStepsDoNotOverflow() {
        for (int highest = 1; highest <= ItemSteps.MOST; highest++) {
            ItemSteps[] steps = {steps(highest, true), steps(highest, true), steps(1, true), steps(highest, true)};
            int people = 1 + PairTally.CAPACITY;
            assertSums(steps, new byte[steps.length][people], people);
        }
    }

    @Example
    void peopleWithoutAnyAnswerDoNotCount() {
        ItemSteps[] steps = {steps(4, false), steps(4, false), steps(4, false), steps(4, false), steps(4, false)};
        byte[][] answers = {{NONE, 1, NONE}, {NONE, 1, NONE}, {NONE, 1, NONE}, {NONE, 1, NONE}, {NONE, 1, 0}};
        assertThat(sums(steps, answers, 3).people()).isEqualTo(2);
    }

    @Provide
    Arbitrary<Integer> highest() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(13, ItemSteps.MOST));
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.of(0.0, 0.01, 0.2, 0.6, 0.97, 1.0);
    }

    /** The answer of the lowest code is the lowest or the highest step. */
    private static ItemSteps steps(int count, boolean turned) {
        int[] table = new int[256];
        Arrays.fill(table, ItemSteps.NONE);
        for (int answer = 0; answer < Math.min(CODES, count + 1); answer++) {
            table[answer] = turned ? count - answer : answer;
        }
        return new ItemSteps(table, count, 1);
    }

    /** The options' steps in any order, some options without one. */
    private static ItemSteps anySteps(int count, Random random) {
        int[] table = new int[256];
        Arrays.fill(table, ItemSteps.NONE);
        for (int answer = 0; answer < Math.min(CODES, count + 3); answer++) {
            table[answer] = random.nextInt(count + 2) - 1;
        }
        return new ItemSteps(table, count, 1);
    }

    /** One of the options; one more if there is room, which has no step. */
    private static byte code(ItemSteps steps, Random random) {
        return (byte) random.nextInt(Math.min(CODES, steps.count() + 2));
    }

    private static PairSums sums(ItemSteps[] steps, byte[][] answers, int people) {
        PairSums sums = new PairSums(steps);
        PairTally tally = new PairTally(steps, sums);
        for (int from = 0; from < people; from += PairTally.CAPACITY) {
            int some = Math.min(PairTally.CAPACITY, people - from);
            for (int item = 0; item < steps.length; item++) {
                System.arraycopy(answers[item], from, tally.answers(), 0, some);
                tally.take(item, some);
            }
            tally.add(some);
        }
        return sums;
    }

    private static void assertSums(ItemSteps[] steps, byte[][] answers, int people) {
        PairSums sums = sums(steps, answers, people);
        assertThat(sums.people()).as("people").isEqualTo(answering(steps, answers, people));
        for (int one = 0; one < steps.length; one++) {
            for (int other = 0; other <= one; other++) {
                assertThat(new long[] {
                            sums.count(one, other),
                            sums.first(one, other),
                            sums.second(one, other),
                            sums.products(one, other)
                        })
                        .as("items %d and %d", one, other)
                        .isEqualTo(ofEach(steps[one], answers[one], steps[other], answers[other]));
            }
        }
    }

    private static long answering(ItemSteps[] steps, byte[][] answers, int people) {
        return IntStream.range(0, people)
                .filter(person -> IntStream.range(0, steps.length)
                        .anyMatch(item -> step(steps[item], answers[item][person]) != ItemSteps.NONE))
                .count();
    }

    private static long[] ofEach(ItemSteps one, byte[] ones, ItemSteps other, byte[] others) {
        long[] sums = new long[4];
        for (int person = 0; person < ones.length; person++) {
            int first = step(one, ones[person]);
            int second = step(other, others[person]);
            if (first != ItemSteps.NONE && second != ItemSteps.NONE) {
                sums[0]++;
                sums[1] += first;
                sums[2] += second;
                sums[3] += (long) first * second;
            }
        }
        return sums;
    }

    private static int step(ItemSteps steps, byte answer) {
        return steps.table()[answer & 0xff];
    }
}
