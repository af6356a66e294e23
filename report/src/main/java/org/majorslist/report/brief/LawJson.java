package org.majorslist.report.brief;

import static org.majorslist.report.brief.BriefJson.lower;
import static org.majorslist.report.brief.BriefJson.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.Citation;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Effect;
import org.majorslist.law.Effects;

/// Gives what the law says to programs.
final class LawJson {
    private LawJson() {}

    static Map<String, @Nullable Object> of(InLaw law) {
        Map<String, @Nullable Object> object =
                object("regime", lower(law.decided().regime()));
        object.put("decided", effects(law.decided()));
        Effects without = law.withoutWaiver();
        object.put("without_waiver", without == null ? null : effects(without));
        object.put("calendar", law.calendar().stream().map(LawJson::date).toList());
        return object;
    }

    private static List<Map<String, @Nullable Object>> effects(Effects effects) {
        return effects.all().stream().map(LawJson::effect).toList();
    }

    private static Map<String, @Nullable Object> effect(Effect effect) {
        Map<String, @Nullable Object> object = object("query", effect.query().text());
        object.put("label_en", effect.label().en());
        object.put("label_es", effect.label().es());
        object.put("result", effect.result().key());
        object.put("class", assistanceClass(effect));
        object.put("rule", effect.rule());
        object.put(
                "citations", effect.citations().stream().map(LawJson::citation).toList());
        object.put("confidence", lower(effect.confidence()));
        object.put("disputed", effect.disputed());
        object.put(
                "readings",
                effect.readings().stream()
                        .map(reading -> {
                            Map<String, @Nullable Object> one =
                                    object("held_by", reading.heldBy().en());
                            one.put("says", reading.says().en());
                            return one;
                        })
                        .toList());
        object.put("reason", effect.reason().en());
        return object;
    }

    private static @Nullable String assistanceClass(Effect effect) {
        return effect.assistanceClass() == null
                ? null
                : effect.assistanceClass().key();
    }

    private static Map<String, @Nullable Object> citation(Citation citation) {
        Map<String, @Nullable Object> object = object("text", citation.text());
        object.put("identifier", citation.identifier());
        return object;
    }

    private static Map<String, @Nullable Object> date(CycleDate date) {
        Map<String, @Nullable Object> object = object("key", date.key());
        object.put("label_en", date.label().en());
        object.put("label_es", date.label().es());
        object.put("day", date.day().toString());
        object.put("exact", date.exact());
        object.put("citation", citation(date.citation()));
        return object;
    }
}
