package org.majorslist.sim.structure;

import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.model.StockFlowModel;

/// Which variables a model has, which acts on which, and the feedback loops they form; for drawing.
///
/// @param variables names without subscripts, in the order of the file
/// @param links who acts on whom, at the same time or over time
/// @param loops circles of links, shortest first; at most [#MOST_LOOPS]
public record ModelStructure(List<Variable> variables, List<Link> links, List<Loop> loops) {
    /// The most loops that are listed.
    public static final int MOST_LOOPS = 200;

    /// Copies the lists.
    public ModelStructure {
        variables = List.copyOf(variables);
        links = List.copyOf(links);
        loops = List.copyOf(loops);
    }

    /// Works out the structure of a model.
    ///
    /// @param model the model as declared
    /// @return variables, links and loops
    /// @throws BadInput if the model cannot be compiled
    public static ModelStructure of(StockFlowModel model) {
        return new StructureFinder(model).find();
    }

    /// A variable.
    ///
    /// @param name as people read it, a module's name before it
    /// @param kind stock, flow or auxiliary
    public record Variable(String name, String kind) {}

    /// An action of one variable on another.
    ///
    /// @param from who acts
    /// @param to on whom
    /// @param polarity `+` if more makes more at every saved time of the model's own run, `-` if more makes less,
    ///     `?` if it changes or cannot be told
    public record Link(String from, String to, String polarity) {}

    /// A feedback loop.
    ///
    /// @param variables in the order of action; the last acts on the first
    /// @param polarity `+` for reinforcing, `-` for balancing, `?` if a link's cannot be told
    public record Loop(List<String> variables, String polarity) {
        /// Copies the list.
        public Loop {
            variables = List.copyOf(variables);
        }
    }
}
