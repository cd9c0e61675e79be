package io.github.culturekit.model.picture;

import io.github.culturekit.model.profile.CultureProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as they are shown: rounded half up to a number of decimals, with a true minus sign.
 *
 * <p>A <em>unit</em> is one step of the last decimal; whole units make class limits exact.
 */
record Decimals(int places) {

    private static final int MOST = 6;

    Decimals {
        if (places < 0 || places > MOST) {
            throw new IllegalArgumentException("Decimals " + places + " is not from 0 to " + MOST
                    + ". Maybe 1 is enough: survey means are seldom surer than that.");
        }
    }

    /** No more decimals than the profile's means have. */
    Decimals in(CultureProfile profile) {
        return profile.getDisclosure()
                .getRounding()
                .map(step -> new BigDecimal(Double.toString(step))
                        .stripTrailingZeros()
                        .scale())
                .filter(scale -> scale < places)
                .map(scale -> new Decimals(Math.max(0, scale)))
                .orElse(this);
    }

    String show(double value) {
        return withMinus(rounded(value).toPlainString());
    }

    String show(long units) {
        return withMinus(BigDecimal.valueOf(units, places).toPlainString());
    }

    String showSigned(long units) {
        return (units > 0 ? "+" : "") + show(units);
    }

    long units(double value) {
        return rounded(value).unscaledValue().longValueExact();
    }

    double value(long units) {
        return BigDecimal.valueOf(units, places).doubleValue();
    }

    private BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_UP);
    }

    static String plain(double value) {
        return withMinus(
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
    }

    static String percent(double share) {
        return withMinus(new BigDecimal(Double.toString(share))
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString())
                + "%";
    }

    static String withMinus(String number) {
        return number.replace('-', '−');
    }
}
