package org.majorslist.law.catalogue;

import java.util.List;
import org.majorslist.law.Wording;

/// A trade measure or preference programme.
///
/// @param code such as `TRADE_802`
/// @param name in both languages
/// @param aliases other codes
public record TradeMeasure(String code, Wording name, List<String> aliases) {
    /// Copies the list.
    public TradeMeasure {
        aliases = List.copyOf(aliases);
    }
}
