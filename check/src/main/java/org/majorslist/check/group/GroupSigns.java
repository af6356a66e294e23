package org.majorslist.check.group;

/// What the words beside some countries say of them.
///
/// @param company whether they keep someone company, fare the same or do so again
/// @param blamed whether they failed
/// @param spared whether they were let off
record GroupSigns(boolean company, boolean blamed, boolean spared) {
    /// The same where they were let off.
    GroupSigns sparing() {
        return new GroupSigns(company, blamed, true);
    }

    /// Whether the words say anything of them.
    boolean any() {
        return company || blamed || spared;
    }
}
