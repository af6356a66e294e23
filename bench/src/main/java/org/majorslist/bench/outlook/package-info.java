/// Benchmarks of the comparison of options.
///
/// Start at [OptionsBench], which times the parts in a running process; `bench/outlook/run.sh` times whole processes.
@NullMarked
package org.majorslist.bench.outlook;

import org.jspecify.annotations.NullMarked;
