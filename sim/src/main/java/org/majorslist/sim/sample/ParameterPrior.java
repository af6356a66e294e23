package org.majorslist.sim.sample;

/// One parameter of a model and what is believed about it.
///
/// @param name the variable's name in the model
/// @param prior its distribution, in `unit`
/// @param unit the unit as the table writes it; empty when it names none
/// @param source where the belief comes from; empty when the table names none
public record ParameterPrior(String name, Prior prior, String unit, String source) {
    /// Checks the name.
    public ParameterPrior {
        PriorCheck.require(!name.isBlank(), "a parameter has no name");
    }

    /// Whether the parameter has one known value.
    ///
    /// @return true for [Prior.Fixed]
    public boolean isFixed() {
        return prior instanceof Prior.Fixed;
    }
}
