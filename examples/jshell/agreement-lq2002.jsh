// Do companies agree on their leaders, so that a company's mean may stand for it? Real data where they are at hand: 2,042 soldiers
// of 49 companies (Bliese, Halverson and Schriesheim, 2002). They are not ours to ship.

Path data = project("../shared/oracles/data/lq2002.csv");
Path key = project("examples/quickstart/data/lq2002-leadership.instrument.json");

if (Files.exists(data)) {
    Responses r = read(data.toString(), key.toString());
    agreement(r, "COMPID");
} else {
    System.out.println("Skipped: the real data are not at " + data + ". Here is the invented survey instead.");
    agreement(synthetic().wave("2025"));
}
