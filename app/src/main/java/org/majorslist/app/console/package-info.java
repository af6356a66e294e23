/// What commands print and how they end: tables, JSON, CSV, faults, exit codes, home folder.
///
/// Start at [DataTable] for results and [ExitCodes] for endings. Results go to standard output, all
/// else to standard error.
@NullMarked
package org.majorslist.app.console;

import org.jspecify.annotations.NullMarked;
