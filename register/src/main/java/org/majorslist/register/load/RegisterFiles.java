package org.majorslist.register.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Area;
import org.majorslist.register.Country;
import org.majorslist.register.Indicator;
import org.majorslist.register.Measurer;
import org.majorslist.register.Source;
import org.majorslist.register.TableColumns;
import org.majorslist.register.Tables;

/// Reads all tables of the package, those first that others refer to.
public final class RegisterFiles {
    private final Path folder;
    private final FaultList faults = new FaultList();

    private RegisterFiles(Path folder) {
        this.folder = folder;
    }

    /// Reads and checks every table.
    ///
    /// @param folder the folder `content/register`
    /// @return the tables, every row checked and every reference resolved
    /// @throws BadInput with all faults of all files, if there is any
    public static Tables read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(new Fault(
                    "no-register",
                    "there is no such folder",
                    folder.toString(),
                    "Restore content/register from the project, or name the right folder."));
        }
        return new RegisterFiles(folder).readAll();
    }

    /// Reads the countries alone.
    ///
    /// @param folder the folder `content/register`
    /// @return the rows without a fault; none if the file cannot be read
    public static List<Country> readCountries(Path folder) {
        return new RegisterFiles(folder).countries();
    }

    private List<Country> countries() {
        return read("countries.csv", TableColumns.COUNTRY, VocabularyRows::country);
    }

    private Tables readAll() {
        List<Source> sources = read("sources.csv", TableColumns.SOURCE, VocabularyRows::source);
        List<Country> countries = countries();
        List<Area> areas = read("areas.csv", TableColumns.AREA, VocabularyRows::area);
        List<Indicator> indicators = read("indicators.csv", TableColumns.INDICATOR, VocabularyRows::indicator);
        List<Measurer> measurers = read("measurers.csv", TableColumns.MEASURER, VocabularyRows::measurer);
        var keys = new Keys(
                keys(sources, Source::id, "sources.csv"),
                keys(countries, Country::iso3, "countries.csv"),
                keys(areas, Area::code, "areas.csv"),
                keys(indicators, Indicator::key, "indicators.csv"),
                keys(measurers, Measurer::key, "measurers.csv"),
                indicators);
        var decisions = new DecisionRows(keys);
        var rules = new RuleRows(keys);
        var figures = new FigureRows(keys);
        var tables = new Tables(
                countries,
                areas,
                indicators,
                measurers,
                sources,
                read("determinations.csv", TableColumns.DETERMINATION, decisions::determination),
                read("instruments.csv", TableColumns.INSTRUMENT, decisions::instrument),
                read("majors_list_changes.csv", TableColumns.LIST_CHANGE, decisions::listChange),
                read("conditions.csv", TableColumns.CONDITION, decisions::condition),
                read("events.csv", TableColumns.EVENT, decisions::event),
                read("observations.csv", TableColumns.OBSERVATION, figures::observation),
                read("assistance.csv", TableColumns.LEDGER_LINE, figures::ledgerLine),
                read("assistance_totals.csv", TableColumns.TOTAL, figures::total),
                read("quoted_claims.csv", TableColumns.QUOTED_CLAIM, figures::quotedClaim),
                read("leads.csv", TableColumns.LEAD, figures::lead),
                read("release_calendar.csv", TableColumns.RELEASE, rules::release),
                read("comparability.csv", TableColumns.COMPARABILITY, rules::comparability),
                read("repairs.csv", TableColumns.REPAIR, RuleRows::repair));
        if (!faults.isEmpty()) {
            throw faults.toBadInput();
        }
        return tables;
    }

    private <T> List<T> read(String name, List<String> needed, Function<Row, T> toRecord) {
        return new TableFile(folder, name, faults).read(needed, toRecord);
    }

    /// The keys of a table; `null` when the table is broken, so that one broken table is not reported in all others.
    private <T> @Nullable Set<String> keys(List<T> records, Function<T, String> key, String name) {
        boolean broken = !faults.isEmpty();
        var keys = new HashSet<String>();
        for (T record : records) {
            if (!keys.add(key.apply(record))) {
                faults.add(new Fault(
                        "key-twice",
                        "holds the key \"" + key.apply(record) + "\" twice",
                        name,
                        "Remove one of the two lines, or give it another key."));
            }
        }
        return broken ? null : keys;
    }
}
