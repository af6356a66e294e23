/// Countries a text names together, and numbers it gives, read by what the record knows of the decisions.
///
/// Asks the shelves before it (`words`, `mark`, `link`, `period`); `find` asks it. Begin at
/// [KnownGroups][org.majorslist.check.group.KnownGroups].
@NullMarked
package org.majorslist.check.group;

import org.jspecify.annotations.NullMarked;
