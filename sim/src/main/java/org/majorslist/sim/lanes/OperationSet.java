package org.majorslist.sim.lanes;

import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.UnaryFunction;

/// The operations of one kind of machine.
interface OperationSet {
    /// A function of one row.
    Operation unary(UnaryFunction function);

    /// A function of two rows; but powers are made by [#logarithm] and [#power].
    Operation binary(BinaryFunction function);

    /// The logarithm of a base, for powers of it: two rows of results, the logarithm and what it lacks, and the base.
    Operation logarithm();

    /// A power: base, exponent, and the two rows of the base's logarithm.
    Operation power();

    /// IF THEN ELSE: condition, then, otherwise.
    Operation choice();

    /// a + b × c.
    Operation addProduct();

    /// A graphical function in its own kind, at one row of places.
    Operation lookup(int table);
}
