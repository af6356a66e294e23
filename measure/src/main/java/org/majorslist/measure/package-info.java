/// Words that more than one room needs: faults, quantities, units, money, periods, rounding.
///
/// Start at [Fault]: every room tells a reader what is wrong in that form. A type moves in here only
/// when two rooms already need it.
///
/// Uses the JDK and JSpecify only.
@NullMarked
package org.majorslist.measure;

import org.jspecify.annotations.NullMarked;
