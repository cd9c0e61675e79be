package io.github.culturekit.catalog.evaluate;

/** Refuses numbers that no plan or test can be made with. */
final class Arguments {

    private Arguments() {}

    static void share(String what, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(what + " is " + value
                    + ", but must be between 0 and 1. Maybe it is a percentage: write 0.95 for 95%.");
        }
    }

    static void positive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " is " + value
                    + ", but must be above 0 and finite. Maybe a number is missing where it comes from.");
        }
    }

    static void atLeast(String what, double least, double value) {
        if (!(value >= least && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " is " + value + ", but must be at least " + least
                    + " and finite. Maybe a number is missing where it comes from.");
        }
    }

    static void correlation(String what, double value) {
        if (!(value >= -1 && value <= 1)) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", but must be from -1 to 1. Maybe it is a percentage: write 0.6 for 60%.");
        }
    }

    static void powers(double significance, double power) {
        share("The significance", significance);
        share("The power", power);
        if (power <= significance) {
            throw new IllegalArgumentException("The power is " + power + ", but must be above the significance, "
                    + significance + ". Maybe the two are swapped.");
        }
    }
}
