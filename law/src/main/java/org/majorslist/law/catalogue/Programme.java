package org.majorslist.law.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.majorslist.law.Wording;

/// A programme of assistance and the authorities it has had.
///
/// @param code such as `ESF`
/// @param name in both languages
/// @param authorities at least one, by date
/// @param aliases other codes for it
/// @param note what a lawyer should know; may be empty
public record Programme(String code, Wording name, List<Authority> authorities, List<String> aliases, String note) {
    /// Copies the lists and refuses a programme without authority.
    public Programme {
        authorities = List.copyOf(authorities);
        aliases = List.copyOf(aliases);
        if (authorities.isEmpty()) {
            throw new IllegalArgumentException("Programme " + code + " has no authority.");
        }
    }

    /// The authority on a day; before the first or between two, the nearest in the list.
    ///
    /// @param day the day
    /// @return the authority
    public Authority authorityOn(LocalDate day) {
        return authorities.stream().filter(a -> a.holdsOn(day)).findFirst().orElse(authorities.getFirst());
    }
}
