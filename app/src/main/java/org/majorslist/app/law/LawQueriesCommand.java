package org.majorslist.app.law;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.law.catalogue.Authority;
import org.majorslist.law.catalogue.Catalogue;
import picocli.CommandLine.Command;

/// `majors law queries`: what can be asked.
@Command(
        name = "queries",
        description = "What can be asked: programmes with their authority, purposes, waiver scopes, banks, measures.",
        footer = {"", "Examples:", "  majors law queries", "  majors law queries --format csv"})
public final class LawQueriesCommand extends LawSubcommand {
    /// Made by picocli.
    public LawQueriesCommand() {}

    @Override
    public Integer call() {
        Catalogue catalogue = LawShelf.law().catalogue();
        var rows = new ArrayList<List<String>>();
        catalogue
                .programmes()
                .forEach(programme -> rows.add(List.of(
                        programme.code(),
                        "programme",
                        authority(programme.authorities().getLast()),
                        programme.name().in(lang()))));
        catalogue
                .purposes()
                .forEach(purpose -> rows.add(List.of(
                        "PROGRAMME:" + purpose.code(),
                        "purpose",
                        purpose.sets() + " " + purpose.value(),
                        purpose.name().in(lang()))));
        catalogue
                .banks()
                .forEach(bank -> rows.add(List.of(
                        "MDB_vote:" + bank.code(),
                        "bank",
                        bank.namedIn1992() ? "FAA 490(a)(2)" : "not named",
                        bank.name().in(lang()))));
        catalogue
                .measures()
                .forEach(measure -> rows.add(
                        List.of(measure.code(), "trade", "", measure.name().in(lang()))));
        catalogue
                .scopes()
                .forEach(scope -> rows.add(List.of(
                        "partial:" + scope.code(),
                        "scope",
                        String.join(" ", scope.part()),
                        scope.name().in(lang()))));
        printRows(List.of("query", "kind", "authority", "name"), rows);
        return ExitCodes.DONE;
    }

    private static String authority(Authority authority) {
        return authority.provision().equals("none") ? authority.act() : authority.act() + " " + authority.provision();
    }
}
