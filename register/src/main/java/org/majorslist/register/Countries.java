package org.majorslist.register;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;

/// The countries of the record, found by code, name or alias in English or Spanish.
///
/// Case, accents and a leading article do not matter.
public final class Countries {
    private final List<Country> all;
    private final Map<String, Country> byName = new HashMap<>();

    Countries(List<Country> all) {
        this.all = all;
        for (Country country : all) {
            country.aliases().forEach(alias -> byName.putIfAbsent(normal(alias), country));
        }
        for (Country country : all) { // codes and names win over another country's alias
            byName.put(normal(country.nameEs()), country);
            byName.put(normal(country.nameEn()), country);
        }
        for (Country country : all) {
            byName.put(normal(country.iso3()), country);
        }
    }

    /// All countries, in file order.
    ///
    /// @return the countries
    public List<Country> listAll() {
        return all;
    }

    /// Finds a country by code, name or alias.
    ///
    /// @param text such as `COL`, `Colombia`, `Birmania`
    /// @return the country; empty if the record does not know the name
    public Optional<Country> find(String text) {
        return Optional.ofNullable(byName.get(normal(text)));
    }

    /// Gets a country by code, name or alias, or says which name is nearest.
    ///
    /// @param text such as `COL`, `Colombia`, `Birmania`
    /// @param where the place of the text, for the fault, such as `--country`
    /// @return the country
    /// @throws BadInput if the record does not know the name
    public Country get(String text, String where) {
        return find(text)
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-country",
                        "no country \"" + text + "\" is in the record",
                        where,
                        NearestWord.mend(
                                text,
                                all.stream().flatMap(Countries::namesOf).toList(),
                                "Use a three-letter code or a name; `majors status` lists them."))));
    }

    private static java.util.stream.Stream<String> namesOf(Country country) {
        return java.util.stream.Stream.of(country.iso3(), country.nameEn(), country.nameEs());
    }

    private static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
