package org.majorslist.app.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.register.Country;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.derive.Gap;
import org.majorslist.register.derive.Gaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors data gaps`: what the record lacks, most needed first.
@Command(
        name = "gaps",
        description = {
            "What the record lacks, most needed first: instruments without content, cycles without an outcome,",
            "weakly sourced outcomes, series that end, years without accounts, and leads that wait for a document."
        },
        footer = {"", "Examples:", "  majors data gaps", "  majors data gaps --country COL --format csv"})
public final class DataGapsCommand extends RecordCommand {
    @Option(names = "--country", paramLabel = "COUNTRY", description = "One country: ISO code or name.")
    private @Nullable String country;

    /// Made by picocli.
    public DataGapsCommand() {}

    @Override
    public Integer call() {
        AsOf asOf = asOf();
        Country of = country == null ? null : asOf.register().countries().get(country, "--country");
        List<Gap> gaps = Gaps.listAll(asOf).stream()
                .filter(gap -> of == null || gap.country().equals(of.iso3()))
                .toList();
        printTable(new DataTable(
                List.of("need", "kind", "country", "what", "why"),
                gaps.stream()
                        .map(gap ->
                                List.of(Integer.toString(gap.need()), gap.kind(), gap.country(), gap.what(), gap.why()))
                        .toList()));
        printNotes(List.of("need: higher is needed more; see the guide page record.md for how it is counted."));
        return ExitCodes.DONE;
    }
}
