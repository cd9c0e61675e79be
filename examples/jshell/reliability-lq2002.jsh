// How well do the items of each scale hang together? Real data where they are at hand: 2,042 soldiers of 49 companies on
// their leaders (Bliese, Halverson and Schriesheim, 2002). They are not ours to ship.

Path data = project("../shared/oracles/data/lq2002.csv");
Path key = project("examples/quickstart/data/lq2002-leadership.instrument.json");
Responses answers;

if (Files.exists(data)) {
    answers = read(data.toString(), key.toString(), "COMPID");
} else {
    System.out.println("Skipped: the real data are not at " + data + ". Here is the invented survey instead.");
    answers = synthetic().wave("2025");
}

reliability(answers);
