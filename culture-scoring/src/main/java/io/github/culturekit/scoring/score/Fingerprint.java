package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short texts that are the same on every machine for what counts and sums depend on, and different for anything else. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of an instrument's scoring key; labels and texts do not matter. */
    static String of(ScoringPlan plan) {
        return of(out -> {
            for (int item = 0; item < plan.items().size(); item++) {
                out.writeUTF(plan.instrument().getItems().get(item).getId());
                plan.items().get(item).writeTo(out);
            }
            for (ScalePlan scale : plan.scales()) {
                scale.writeTo(out);
            }
        });
    }

    /** Of an organisation's tree; head counts and labels do not matter. */
    static String of(@Nullable Organisation organisation) {
        return organisation == null
                ? ""
                : of(out -> {
                    List<Unit> units = organisation.getUnits().stream()
                            .sorted(Comparator.comparing(Unit::getId))
                            .toList();
                    for (Unit unit : units) {
                        out.writeUTF(unit.getId().toString());
                        out.writeUTF(unit.getParent().map(UnitId::toString).orElse(""));
                    }
                });
    }

    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static String of(Content content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DataOutputStream out =
                    new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            content.writeTo(out);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
