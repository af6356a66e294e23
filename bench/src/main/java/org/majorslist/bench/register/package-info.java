/// Benchmarks of the record: import of a large file, loading, queries.
///
/// Start at [ImportBench]; [ForeignAssistanceFile] makes its input.
@NullMarked
package org.majorslist.bench.register;

import org.jspecify.annotations.NullMarked;
