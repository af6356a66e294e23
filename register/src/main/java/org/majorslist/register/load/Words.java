package org.majorslist.register.load;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.majorslist.measure.PartialDate;
import org.majorslist.measure.Prices;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.ComparabilityRule;
import org.majorslist.register.Condition;
import org.majorslist.register.Confidence;
import org.majorslist.register.Instrument;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.ListChange;
import org.majorslist.register.Observation;
import org.majorslist.register.Outcome;
import org.majorslist.register.Regime;
import org.majorslist.register.Source;
import org.majorslist.register.Waiver;

/// The closed vocabularies of the tables: each word and the constant it stands for.
final class Words {
    static final Map<String, Outcome> OUTCOME = lowerCase(Outcome.values());
    static final Map<String, Waiver> WAIVER = lowerCase(Waiver.values());
    static final Map<String, Confidence> CONFIDENCE = lowerCase(Confidence.values());
    static final Map<String, Regime> REGIME = regimes();
    static final Map<String, Instrument.Content> CONTENT = lowerCase(Instrument.Content.values());
    static final Map<String, ListChange.Change> CHANGE = lowerCase(ListChange.Change.values());
    static final Map<String, Observation.Publication> PUBLICATION = lowerCase(Observation.Publication.values());
    static final Map<String, Observation.Status> STATUS = lowerCase(Observation.Status.values());
    static final Map<String, Observation.Coverage> COVERAGE = lowerCase(Observation.Coverage.values());
    static final Map<String, LedgerLine.Category> CATEGORY = lowerCase(LedgerLine.Category.values());
    static final Map<String, AidMeasure> AID_MEASURE = lowerCase(AidMeasure.values());
    static final Map<String, PartialDate.Precision> PRECISION = lowerCase(PartialDate.Precision.values());
    static final Map<String, Prices> PRICES = lowerCase(Prices.values());
    static final Map<String, ComparabilityRule.Operation> OPERATION = lowerCase(ComparabilityRule.Operation.values());
    static final Map<String, ComparabilityRule.Allowed> ALLOWED = lowerCase(ComparabilityRule.Allowed.values());
    static final Map<String, Source.Quality> QUALITY = lowerCase(Source.Quality.values());

    static final Map<String, Condition.Kind> CONDITION = lowerCase(Condition.Kind.values());
    static final Map<String, Condition.Wanted> WANTED =
            lowerCase(new Condition.Wanted[] {Condition.Wanted.MORE, Condition.Wanted.LESS});

    private Words() {}

    private static <E extends Enum<E>> Map<String, E> lowerCase(E[] constants) {
        var words = new LinkedHashMap<String, E>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    private static Map<String, Regime> regimes() {
        var words = new LinkedHashMap<String, Regime>();
        for (Regime regime : Regime.values()) {
            words.put(regime.key(), regime);
        }
        return words;
    }
}
