/// Benchmarks, one shelf a room. Results with date and machine are in `bench/results`.
package org.majorslist.bench;
