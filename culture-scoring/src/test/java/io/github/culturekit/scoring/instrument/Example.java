package io.github.culturekit.scoring.instrument;

/** An instrument in ten lines: the one that tests start from. */
final class Example {

    private Example() {}

    static Instrument instrument() {
        return builder().build();
    }

    static Instrument.Builder builder() {
        return Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q01", "q02")
                .addItem(Item.reversed("q03", "agree-5"))
                .addItems("agree-5", "q04", "q05")
                .addScale(Scale.of("trust", "acme:trust", "q01", "q02", "q03"))
                .addScale(Scale.of("voice", "acme:voice", "q04", "q05"))
                .addScale(Scale.ofSubScales("climate", "acme:climate", "trust", "voice"));
    }
}
