package org.majorslist.sim.lanes;

import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.UnaryFunction;

/// The operations of one kind of machine.
interface OperationSet {
    /// A function of one row.
    Operation unary(UnaryFunction function);

    /// A function of two rows. A power has two more rows after its operands, for its own use.
    Operation binary(BinaryFunction function);

    /// IF THEN ELSE: condition, then, otherwise.
    Operation choice();

    /// a + b × c.
    Operation addProduct();

    /// A graphical function in its own kind, at one row of places.
    Operation lookup(int table);
}
