package org.majorslist.register;

import java.util.List;

/// A country or territory that the record speaks of.
///
/// @param iso3 three-letter code of ISO 3166-1, such as `COL`
/// @param nameEn its name in English
/// @param nameEs its name in Spanish
/// @param aliases other names in use, past and present, in either language
public record Country(String iso3, String nameEn, String nameEs, List<String> aliases) {
    /// Copies the aliases.
    public Country {
        aliases = List.copyOf(aliases);
    }
}
