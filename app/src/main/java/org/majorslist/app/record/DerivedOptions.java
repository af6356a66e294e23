package org.majorslist.app.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.Period;
import org.majorslist.register.derive.Stated;
import picocli.CommandLine.Option;

/// The options of `majors facts` that compute a figure from others.
final class DerivedOptions {
    @Option(
            names = "--change",
            paramLabel = "A..B",
            description = "Change from period A to B, such as 2013..2023, for each pair of printed values.")
    @Nullable
    String change;

    @Option(
            names = "--changes",
            description = "Changes between any two years, with standing values; with --stated, only those that fit.")
    boolean changes;

    @Option(names = "--share", paramLabel = "PERIOD", description = "Share of the area in the areas named by --of.")
    @Nullable
    String share;

    @Option(
            names = "--of",
            split = ",",
            paramLabel = "AREAS",
            description = "The whole of a share: WLD, or several areas such as COL,PER,BOL.")
    List<String> of = List.of();

    @Option(
            names = "--place",
            paramLabel = "PERIOD",
            description = "Place of the period in its own series: rank, record, highest since.")
    @Nullable
    String place;

    @Option(names = "--rank", paramLabel = "PERIOD", description = "Rank of the area among areas with a figure.")
    @Nullable
    String rank;

    @Option(
            names = "--stated",
            paramLabel = "N",
            description = "A figure somebody stated, such as 70%%, 5.2x or 102,000: marks what bears it out.")
    @Nullable
    String stated;

    /// Made by picocli.
    DerivedOptions() {}

    boolean areAsked() {
        return change != null || changes || share != null || place != null || rank != null;
    }

    @Nullable
    Stated readStated() {
        return stated == null
                ? null
                : Stated.find(stated)
                        .orElseThrow(() -> new BadInput(new Fault(
                                "unreadable-number",
                                "\"" + stated + "\" is not a number",
                                "--stated",
                                "Write it like 70%, 5.2x or 102,000.")));
    }

    /// The two ends of `--change`.
    static List<Period> ends(String change) {
        int dots = change.indexOf("..");
        if (dots < 0) {
            throw new BadInput(new Fault(
                    "one-period", "\"" + change + "\" names one period", "--change", "Write two, such as 2013..2023."));
        }
        return List.of(
                Period.parse(change.substring(0, dots), "--change"),
                Period.parse(change.substring(dots + 2), "--change"));
    }
}
