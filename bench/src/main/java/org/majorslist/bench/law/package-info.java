/// The law: how long a full evaluation takes, beside direct calls of Apache KIE.
///
/// Run [LawBench#main] with the folder of Majors; dated results are in `bench/results`.
package org.majorslist.bench.law;
