/// Reads the data package `content/register` into records, or says all that is wrong with it.
///
/// Start at [RegisterFiles]. Every file is bounded in size, every fault of every file is collected as
/// `file:line`, what, and the mend, and nothing is loaded unless all is well.
///
/// Uses the room's types and FastCSV. Words (table, row, column, cell) are those of tabular data packages.
@NullMarked
package org.majorslist.register.load;

import org.jspecify.annotations.NullMarked;
