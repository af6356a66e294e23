package org.majorslist.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.SeriesHistory;
import org.majorslist.register.load.RegisterFiles;

/// The whole record, immutable, with what is needed to find rows fast.
///
/// Ask a question through [#asOf]: it leaves out all that was not yet known on a day.
public final class Register {
    private final Tables tables;
    private final Countries countries;
    private final Map<String, Source> sourceById = new HashMap<>();
    private final Map<String, Indicator> indicatorByKey = new HashMap<>();
    private final Map<String, Area> areaByCode = new HashMap<>();
    private final Map<String, Measurer> measurerByKey = new HashMap<>();
    private final Map<String, List<Observation>> observationsByIndicator = new HashMap<>();
    private final Map<String, List<LedgerLine>> ledgerByRecipient = new HashMap<>();
    private final Map<String, SeriesHistory> histories = new ConcurrentHashMap<>();

    /// Indexes tables that are already checked.
    ///
    /// @param tables the tables
    public Register(Tables tables) {
        this.tables = tables;
        this.countries = new Countries(tables.countries());
        tables.sources().forEach(source -> sourceById.put(source.id(), source));
        tables.indicators().forEach(indicator -> indicatorByKey.put(indicator.key(), indicator));
        tables.measurers().forEach(measurer -> measurerByKey.put(measurer.key(), measurer));
        tables.areas().forEach(area -> areaByCode.put(area.code(), area));
        for (Observation row : tables.observations()) {
            observationsByIndicator
                    .computeIfAbsent(seriesKey(row.indicator(), row.area()), key -> new ArrayList<>())
                    .add(row);
        }
        for (LedgerLine line : tables.ledger()) {
            ledgerByRecipient
                    .computeIfAbsent(line.recipient(), key -> new ArrayList<>())
                    .add(line);
        }
    }

    /// Loads the record from its files.
    ///
    /// @param contentRegister the folder `content/register`
    /// @return the record, every row checked
    /// @throws BadInput with all faults of all files, if there is any
    public static Register load(Path contentRegister) {
        return new Register(RegisterFiles.read(contentRegister));
    }

    /// Finds a country without loading the rest of the record.
    ///
    /// @param contentRegister the folder `content/register`
    /// @param text code, name or alias of a country
    /// @return the country; empty if the record does not know the name, or its list of countries cannot be read
    public static Optional<Country> findCountry(Path contentRegister, String text) {
        return new Countries(RegisterFiles.readCountries(contentRegister)).find(text);
    }

    /// The record as it was known at the end of a day.
    ///
    /// @param day the day; in the future it means all that is known
    /// @return a view that holds nothing published or decided later
    public AsOf asOf(LocalDate day) {
        return new AsOf(this, day);
    }

    /// The tables as they are, with all dates: for exports and checks, not for answers.
    ///
    /// @return the tables in file order
    public Tables tables() {
        return tables;
    }

    /// The countries and how to find them.
    ///
    /// @return the countries
    public Countries countries() {
        return countries;
    }

    /// Finds a source by its key.
    ///
    /// @param id the key
    /// @return the source; empty if there is none of that key
    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    /// Finds an indicator by its key.
    ///
    /// @param key such as `coca_cultivation_area`
    /// @return the indicator; empty if there is none of that key
    public Optional<Indicator> findIndicator(String key) {
        return Optional.ofNullable(indicatorByKey.get(key));
    }

    /// Gets an indicator by its key, or says which key is nearest.
    ///
    /// @param key such as `coca_cultivation_area`
    /// @param where the place of the key, for the fault
    /// @return the indicator
    /// @throws BadInput if there is none of that key
    public Indicator getIndicator(String key, String where) {
        return findIndicator(key)
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-indicator",
                        "no indicator \"" + key + "\" is in the record",
                        where,
                        SimilarKeys.mend(
                                key,
                                indicatorByKey.keySet(),
                                "Run `majors facts` without an argument for the list."))));
    }

    /// Finds an area by its code, or a country by any of its names.
    ///
    /// @param text such as `CO-NSA`, `WLD` or `Colombia`
    /// @return the area; empty if the record knows neither code nor name
    public Optional<Area> findArea(String text) {
        Area area = areaByCode.get(text.toUpperCase(java.util.Locale.ROOT));
        return area != null ? Optional.of(area) : countries.find(text).map(country -> areaByCode.get(country.iso3()));
    }

    /// Gets an area by its code, or a country by any of its names, or says which is nearest.
    ///
    /// @param text such as `CO-NSA`, `WLD` or `Colombia`
    /// @param where the place of the text, for the fault
    /// @return the area
    /// @throws BadInput if the record knows neither code nor name
    public Area getArea(String text, String where) {
        return findArea(text)
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-area",
                        "no area \"" + text + "\" is in the record",
                        where,
                        NearestWord.mend(
                                text,
                                tables.areas().stream()
                                        .flatMap(area ->
                                                java.util.stream.Stream.of(area.code(), area.nameEn(), area.nameEs()))
                                        .toList(),
                                "Use a country, a department such as CO-NSA, or WLD for the world."))));
    }

    /// Gets the measurers a word stands for: a measurer, or all of a family.
    ///
    /// @param text such as `UNODC`, `INL` or the family `US`
    /// @param where the place of the text, for the fault
    /// @return keys of measurers, at least one
    /// @throws BadInput if it is neither a measurer nor a family
    public List<String> getMeasurers(String text, String where) {
        List<String> found = tables.measurers().stream()
                .filter(measurer -> measurer.key().equalsIgnoreCase(text)
                        || measurer.family().equalsIgnoreCase(text))
                .map(Measurer::key)
                .toList();
        boolean isMeasurer = measurerByKey.containsKey(text.toUpperCase(java.util.Locale.ROOT));
        if (isMeasurer) {
            return List.of(text.toUpperCase(java.util.Locale.ROOT));
        }
        if (found.isEmpty()) {
            throw new BadInput(new Fault(
                    "unknown-measurer",
                    "no measurer \"" + text + "\" is in the record",
                    where,
                    NearestWord.mend(
                            text,
                            tables.measurers().stream()
                                    .flatMap(measurer -> java.util.stream.Stream.of(measurer.key(), measurer.family()))
                                    .toList(),
                            "`majors facts INDICATOR` without it shows who measures.")));
        }
        return found;
    }

    /// Finds a measurer by its key.
    ///
    /// @param key such as `UNODC`
    /// @return the measurer; empty if there is none of that key
    public Optional<Measurer> findMeasurer(String key) {
        return Optional.ofNullable(measurerByKey.get(key));
    }

    /// The body whose one estimate a measurer releases.
    ///
    /// @param measuredBy key of a measurer
    /// @return the key of the family, such as `US` for `ONDCP`; the measurer itself if it is not in the table
    public String familyOf(String measuredBy) {
        Measurer measurer = measurerByKey.get(measuredBy);
        return measurer == null ? measuredBy : measurer.family();
    }

    /// All rows on one indicator and area, in file order, whenever published.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return the rows, perhaps none
    public List<Observation> listObservations(String indicator, String area) {
        return observationsByIndicator.getOrDefault(seriesKey(indicator, area), List.of());
    }

    /// All lines of the ledger on one recipient, in file order, whenever published.
    ///
    /// @param country ISO 3166-1 code
    /// @return the lines, perhaps none
    public List<LedgerLine> listLedger(String country) {
        return ledgerByRecipient.getOrDefault(country, List.of());
    }

    /// The index of one indicator and area by day of publication; made when it is first asked for.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return the index; ask through [AsOf] rather
    public SeriesHistory history(String indicator, String area) {
        return histories.computeIfAbsent(
                seriesKey(indicator, area),
                key -> SeriesHistory.of(observationsByIndicator.getOrDefault(key, List.of()), this::familyOf));
    }

    private static String seriesKey(String indicator, String area) {
        return indicator + '\n' + area;
    }
}
