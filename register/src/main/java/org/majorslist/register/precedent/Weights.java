package org.majorslist.register.precedent;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;

/// How much each feature counts, relative to the others.
///
/// @param byFeature weight of each feature, at least 0; one at least above 0
public record Weights(Map<Feature, Double> byFeature) {
    /// The outcome counts most; a first time and the waiver half of it; the rest a quarter each.
    public static final Weights DEFAULT = new Weights(Map.of(
            Feature.OUTCOME, 4.0,
            Feature.WAIVER, 2.0,
            Feature.FIRST_TIME, 2.0,
            Feature.ROLE, 1.0,
            Feature.ASSISTANCE, 1.0,
            Feature.EVIDENCE, 1.0,
            Feature.RELATIONS, 1.0));

    /// Refuses negative weights and weights that are all zero.
    public Weights {
        var checked = new EnumMap<Feature, Double>(Feature.class);
        for (Feature feature : Feature.values()) {
            double weight = byFeature.getOrDefault(feature, 0.0);
            if (!(weight >= 0 && weight <= 1000)) {
                throw bad("the weight " + weight + " of " + feature.key() + " is not between 0 and 1000");
            }
            checked.put(feature, weight);
        }
        if (checked.values().stream().allMatch(weight -> weight == 0)) {
            throw bad("all weights are zero");
        }
        byFeature = Map.copyOf(checked);
    }

    /// Changes some of the weights.
    ///
    /// @param changes weight by the feature's word, such as `outcome`
    /// @return the new weights
    /// @throws BadInput if a word is no feature, or a weight is out of range
    public Weights with(Map<String, Double> changes) {
        var changed = new EnumMap<Feature, Double>(byFeature);
        changes.forEach((word, weight) -> changed.put(featureOf(word), weight));
        return new Weights(changed);
    }

    /// The weight of one feature.
    ///
    /// @param feature the feature
    /// @return at least 0
    public double of(Feature feature) {
        return byFeature.getOrDefault(feature, 0.0);
    }

    private static Feature featureOf(String word) {
        List<String> words = Arrays.stream(Feature.values()).map(Feature::key).toList();
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.key().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-feature",
                        "\"" + word + "\" is not a feature",
                        "--weight",
                        NearestWord.mend(word, words, "Use one of " + String.join(", ", words) + "."))));
    }

    private static BadInput bad(String what) {
        return new BadInput(new Fault("bad-weight", what, "--weight", "Write it like --weight outcome=4."));
    }
}
