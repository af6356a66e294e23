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
        if (isForPeople()) {
            gaps.forEach(this::printForPeople);
        } else {
            printTable(forPrograms(gaps));
        }
        printNotes(List.of(wording()
                .of(
                        gaps.size()
                                + " gaps. The number is the need, higher is needed more; the guide page record.md says how it"
                                + " is counted.",
                        gaps.size()
                                + " vacíos. El número es la necesidad, mayor es más necesario; la página record.md de la"
                                + " guía dice cómo se cuenta.")));
        return ExitCodes.DONE;
    }

    private static DataTable forPrograms(List<Gap> gaps) {
        return new DataTable(
                List.of("need", "kind", "country", "what", "why"),
                gaps.stream()
                        .map(gap ->
                                List.of(Integer.toString(gap.need()), gap.kind(), gap.country(), gap.what(), gap.why()))
                        .toList());
    }

    private void printForPeople(Gap gap) {
        String head = "%3d  %-18s  %-3s  ".formatted(gap.need(), gap.kind(), gap.country());
        out().print(Wrapped.under(head, gap.what() + " (" + gap.why() + ")"));
    }
}
