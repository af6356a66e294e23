package org.majorslist.law.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.majorslist.law.Query;
import org.majorslist.law.Waiver;

/// Everything the law can be asked about, read once from `content/statutes/catalogue`.
public final class Catalogue {
    private final Map<String, Programme> programmes;
    private final Map<String, Purpose> purposes;
    private final Map<String, Bank> banks;
    private final Map<String, TradeMeasure> measures;
    private final Map<String, WaiverScope> scopes;
    private final CatalogueRows rows;

    private Catalogue(CatalogueRows rows) {
        this.rows = rows;
        programmes = indexed(rows.programmes(), Programme::code, Programme::aliases);
        purposes = indexed(rows.purposes(), Purpose::code, Purpose::aliases);
        banks = indexed(rows.banks(), Bank::code, Bank::aliases);
        measures = indexed(rows.measures(), TradeMeasure::code, TradeMeasure::aliases);
        scopes = indexed(rows.scopes(), WaiverScope::code, WaiverScope::aliases);
    }

    /// Reads the folder.
    ///
    /// @param folder `content/statutes/catalogue`
    /// @return the catalogue
    /// @throws org.majorslist.measure.BadInput if a file is missing or a row is broken
    public static Catalogue open(Path folder) {
        return new Catalogue(CatalogueRows.read(folder));
    }

    private static <T> Map<String, T> indexed(
            List<T> entries, Function<T, String> code, Function<T, List<String>> aliases) {
        var index = new LinkedHashMap<String, T>();
        entries.forEach(entry -> aliases.apply(entry).forEach(alias -> index.put(CatalogueFile.key(alias), entry)));
        entries.forEach(entry -> index.put(CatalogueFile.key(code.apply(entry)), entry));
        return index;
    }

    /// Finds a programme.
    ///
    /// @param code its code or another code for it, in any case
    /// @return the programme, or empty
    public Optional<Programme> findProgramme(String code) {
        return Optional.ofNullable(programmes.get(CatalogueFile.key(code)));
    }

    /// Finds a purpose.
    ///
    /// @param word its code or another word for it
    /// @return the purpose, or empty
    public Optional<Purpose> findPurpose(String word) {
        return Optional.ofNullable(purposes.get(CatalogueFile.key(word)));
    }

    /// Finds a bank.
    ///
    /// @param code its code or another code for it, in any case
    /// @return the bank, or empty
    public Optional<Bank> findBank(String code) {
        return Optional.ofNullable(banks.get(CatalogueFile.key(code)));
    }

    /// Finds a trade measure.
    ///
    /// @param code its code or another code for it, in any case
    /// @return the measure, or empty
    public Optional<TradeMeasure> findMeasure(String code) {
        return Optional.ofNullable(measures.get(CatalogueFile.key(code)));
    }

    /// Finds a waiver scope.
    ///
    /// @param word its code or another word for it
    /// @return the scope, or empty
    public Optional<WaiverScope> findScope(String word) {
        return Optional.ofNullable(scopes.get(CatalogueFile.key(word)));
    }

    /// The waiver that words of the record describe.
    ///
    /// @param words the record's wording of a partial waiver, such as `programs promoting democracy`
    /// @return a partial waiver of every scope whose words occur; `unspecified` when none does
    public Waiver.Partial partialWaiver(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        List<String> codes = rows.scopes().stream()
                .filter(scope -> scope.recordWords().stream().anyMatch(text::contains))
                .map(WaiverScope::code)
                .toList();
        return new Waiver.Partial(codes.isEmpty() ? List.of("unspecified") : codes);
    }

    /// All waiver scopes.
    ///
    /// @return in the order of the file
    public List<WaiverScope> scopes() {
        return rows.scopes();
    }

    /// All programmes.
    ///
    /// @return in the order of the file
    public List<Programme> programmes() {
        return rows.programmes();
    }

    /// All purposes.
    ///
    /// @return in the order of the file
    public List<Purpose> purposes() {
        return rows.purposes();
    }

    /// All banks.
    ///
    /// @return in the order of the file
    public List<Bank> banks() {
        return rows.banks();
    }

    /// All trade measures.
    ///
    /// @return in the order of the file
    public List<TradeMeasure> measures() {
        return rows.measures();
    }

    /// All accounts of the ledger that the law can place.
    ///
    /// @return in the order of the file
    public List<Account> accounts() {
        return rows.accounts();
    }

    /// All open questions of law.
    ///
    /// @return in the order of the file
    public List<OpenQuestion> questions() {
        return rows.questions();
    }

    /// All conditions of appropriations acts.
    ///
    /// @return in the order of the file
    public List<AppropriationsCondition> conditions() {
        return rows.conditions();
    }

    /// The share of an account group that a waived programme is taken to be.
    ///
    /// @param scope the waiver scope's code
    /// @param group the account group
    /// @return 0 to 1, or empty where no share is assumed
    public Optional<Double> findShare(String scope, String group) {
        return Optional.ofNullable(rows.shares().get(scope + "/" + group));
    }

    /// The part of an account taken to be narcotics-related.
    ///
    /// @param account the ledger's account code
    /// @return 0 to 1, or empty where nothing is assumed
    public Optional<Double> findNarcoticsShare(String account) {
        return Optional.ofNullable(rows.narcoticsShares().get(account));
    }

    /// Whether the appropriations rider on aid through nongovernmental organisations was in force.
    ///
    /// @param fiscalYear the year
    /// @return `in force`, `not in force` or `unknown`
    public String riderIn(int fiscalYear) {
        return rows.riders().getOrDefault(fiscalYear, "unknown");
    }

    /// The queries of the plain list: every programme, and those purposes that the law treats apart.
    ///
    /// @return in the order of the catalogue
    public List<Query.Assistance> plainQueries() {
        var all = new java.util.ArrayList<Query.Assistance>();
        for (Programme programme : rows.programmes()) {
            all.add(new Query.Assistance(programme.code(), ""));
            rows.purposes().stream()
                    .filter(purpose -> purpose.plainFor().contains(programme.code()))
                    .forEach(purpose -> all.add(new Query.Assistance(programme.code(), purpose.code())));
        }
        return List.copyOf(all);
    }
}
