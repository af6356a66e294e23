package org.majorslist.law.catalogue;

import java.util.List;
import org.majorslist.law.Wording;

/// What comes after the colon of a query: a purpose, a commodity, a channel or a provision.
///
/// @param code such as `narcotics_related`
/// @param name in both languages
/// @param sets the fact it sets: `purpose`, `commodity`, `channel` or `provision`
/// @param value the value of that fact in the coverage table
/// @param onlyFor programmes it makes sense for; empty for all
/// @param plainFor programmes for which it belongs to the plain list of effects
/// @param aliases other words for it
public record Purpose(
        String code,
        Wording name,
        String sets,
        String value,
        List<String> onlyFor,
        List<String> plainFor,
        List<String> aliases) {
    /// Copies the lists.
    public Purpose {
        onlyFor = List.copyOf(onlyFor);
        plainFor = List.copyOf(plainFor);
        aliases = List.copyOf(aliases);
    }
}
