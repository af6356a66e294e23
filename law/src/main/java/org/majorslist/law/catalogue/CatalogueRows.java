package org.majorslist.law.catalogue;

import static org.majorslist.law.catalogue.CatalogueFile.list;
import static org.majorslist.law.catalogue.CatalogueFile.text;
import static org.majorslist.law.catalogue.CatalogueFile.wording;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorslist.law.Reading;

/// The rows of all catalogue files.
record CatalogueRows(
        List<Programme> programmes,
        List<Purpose> purposes,
        List<Bank> banks,
        List<TradeMeasure> measures,
        List<WaiverScope> scopes,
        List<Account> accounts,
        List<OpenQuestion> questions,
        List<AppropriationsCondition> conditions,
        Map<String, Double> shares,
        Map<String, Double> narcoticsShares,
        Map<Integer, String> riders) {

    static CatalogueRows read(Path folder) {
        return new CatalogueRows(
                programmes(folder.resolve("programmes.csv")),
                CatalogueFile.read(folder.resolve("purposes.csv"), CatalogueRows::purpose),
                CatalogueFile.read(folder.resolve("banks.csv"), CatalogueRows::bank),
                CatalogueFile.read(folder.resolve("trade-measures.csv"), CatalogueRows::measure),
                CatalogueFile.read(folder.resolve("waiver-scopes.csv"), CatalogueRows::scope),
                CatalogueFile.read(folder.resolve("accounts.csv"), CatalogueRows::account),
                CatalogueFile.read(folder.resolve("open-questions.csv"), CatalogueRows::question),
                CatalogueFile.read(folder.resolve("appropriations-conditions.csv"), CatalogueRows::condition),
                entries(
                        folder.resolve("waiver-shares.csv"),
                        row -> row.getField("scope") + "/" + row.getField("account_group")),
                entries(folder.resolve("narcotics-shares.csv"), row -> row.getField("account")),
                riders(folder.resolve("riders.csv")));
    }

    private static List<Programme> programmes(Path file) {
        var byCode = new LinkedHashMap<String, Programme>();
        for (Programme row : CatalogueFile.read(file, CatalogueRows::programme)) {
            byCode.merge(row.code(), row, CatalogueRows::joined);
        }
        return List.copyOf(byCode.values());
    }

    private static Programme joined(Programme first, Programme second) {
        var authorities = new ArrayList<>(first.authorities());
        authorities.addAll(second.authorities());
        return new Programme(first.code(), first.name(), authorities, first.aliases(), first.note());
    }

    private static Programme programme(NamedCsvRecord row) {
        var authority = new Authority(
                row.getField("act"),
                row.getField("part"),
                row.getField("provision"),
                row.getField("purpose"),
                row.getField("commodity"),
                row.getField("channel"),
                row.getField("allocated_653").equals("yes"),
                row.getField("money_of_fy2002_act"),
                text(row, "from").map(LocalDate::parse).orElse(null),
                text(row, "until").map(LocalDate::parse).orElse(null));
        return new Programme(
                row.getField("code"),
                wording(row, "name"),
                List.of(authority),
                list(row, "aliases"),
                row.getField("note"));
    }

    private static Purpose purpose(NamedCsvRecord row) {
        return new Purpose(
                row.getField("purpose"),
                wording(row, "name"),
                row.getField("sets"),
                row.getField("value"),
                list(row, "only_for"),
                list(row, "plain_for"),
                list(row, "aliases"));
    }

    private static Bank bank(NamedCsvRecord row) {
        return new Bank(
                row.getField("code"),
                wording(row, "name"),
                row.getField("named_1986").equals("yes"),
                row.getField("named_1992").equals("yes"),
                list(row, "aliases"));
    }

    private static TradeMeasure measure(NamedCsvRecord row) {
        return new TradeMeasure(row.getField("code"), wording(row, "name"), list(row, "aliases"));
    }

    private static WaiverScope scope(NamedCsvRecord row) {
        return new WaiverScope(
                row.getField("scope"),
                wording(row, "name"),
                list(row, "inside"),
                list(row, "part"),
                list(row, "aliases"),
                list(row, "record_words"));
    }

    private static Account account(NamedCsvRecord row) {
        return new Account(
                row.getField("account"),
                row.getField("programme"),
                row.getField("account_group"),
                text(row, "from_fiscal_year").map(Integer::valueOf).orElse(null),
                text(row, "until_fiscal_year").map(Integer::valueOf).orElse(null),
                row.getField("note"));
    }

    private static OpenQuestion question(NamedCsvRecord row) {
        return new OpenQuestion(
                row.getField("id"),
                row.getField("weight"),
                wording(row, "question"),
                List.of(
                        new Reading(wording(row, "holder_a"), wording(row, "reading_a")),
                        new Reading(wording(row, "holder_b"), wording(row, "reading_b"))),
                wording(row, "encoded"),
                wording(row, "next_step"));
    }

    private static AppropriationsCondition condition(NamedCsvRecord row) {
        return new AppropriationsCondition(
                row.getField("country"),
                row.getField("fiscal_years"),
                row.getField("act"),
                row.getField("account"),
                row.getField("percent"),
                wording(row, "condition"),
                row.getField("lifted_by"),
                row.getField("quality"),
                row.getField("source"));
    }

    private static Map<String, Double> entries(Path file, java.util.function.Function<NamedCsvRecord, String> key) {
        return CatalogueFile.read(file, row -> Map.entry(key.apply(row), Double.valueOf(row.getField("share"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Integer, String> riders(Path file) {
        return CatalogueFile.read(
                        file, row -> Map.entry(Integer.valueOf(row.getField("fiscal_year")), row.getField("state")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
