package org.majorslist.report.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Money;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.MoneyRange;
import org.majorslist.outlook.money.OptionLawAndMoney;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.register.Determination;
import org.majorslist.register.Event;
import org.majorslist.register.Instrument;
import org.majorslist.register.Observation;
import org.majorslist.register.Source;

/// Gives a brief to programs: everything it holds, each figure with the key of its source.
///
/// The shape is that of `docs/schemas/brief.schema.json`. Keys are English in every language; money is in dollars.
public final class BriefJson {
    private final TreeSet<String> cited = new TreeSet<>();

    private BriefJson() {}

    /// Turns a brief into maps, lists, texts and numbers.
    ///
    /// @param brief the facts
    /// @return an object in the order of the schema
    public static Map<String, @Nullable Object> of(Brief brief) {
        return new BriefJson().brief(brief);
    }

    private Map<String, @Nullable Object> brief(Brief brief) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("schema", "brief-1");
        object.put("country", brief.country().iso3());
        object.put("name_en", brief.country().nameEn());
        object.put("name_es", brief.country().nameEs());
        object.put("cycle", brief.cycle());
        object.put("as_of", brief.asOf().toString());
        object.put("data_version", brief.dataVersion());
        object.put("finding", finding(brief.finding()));
        object.put(
                "later_instruments",
                brief.later().stream().map(this::instrument).toList());
        object.put(
                "standing", brief.standing().cycles().stream().map(this::cycle).toList());
        object.put("evidence", brief.evidence().stream().map(this::evidence).toList());
        InLaw law = brief.inLaw();
        object.put("in_law", law == null ? null : LawJson.of(law));
        OptionsLawAndMoney options = brief.options();
        object.put("in_dollars", options == null || options.basis() == null ? null : dollars(options, options.basis()));
        object.put("quoted", brief.quoted().stream().map(this::quoted).toList());
        object.put("asks", brief.asks().stream().map(this::asked).toList());
        object.put("timeline", brief.timeline().stream().map(this::event).toList());
        object.put("gaps", brief.gaps().stream().map(this::gap).toList());
        object.put("sources", sources(brief.sources()));
        return object;
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        return switch (finding) {
            case Finding.Decided decided -> determination(decided.determination());
            case Finding.NotObtained missing -> {
                Map<String, @Nullable Object> object = object("status", "content_not_obtained");
                object.put("instrument", instrument(missing.instrument()));
                yield object;
            }
            case Finding.NoOutcome none -> object("status", none.complete() ? "not_on_list" : "no_outcome_on_record");
        };
    }

    private Map<String, @Nullable Object> determination(Determination decision) {
        Map<String, @Nullable Object> object = object("status", "decided");
        object.put("outcome", lower(decision.outcome()));
        object.put("waiver", lower(decision.waiver()));
        object.put("waiver_scope", decision.waiverScope());
        object.put("regime", decision.regime().key());
        object.put("legal_basis", decision.legalBasis());
        object.put("instrument", decision.instrument());
        object.put("federal_register", decision.federalRegisterCitation());
        object.put("decided_on", decision.decidedOn().toString());
        object.put("on_majors_list", decision.onMajorsList());
        object.put("confidence", lower(decision.confidence()));
        object.put("note", decision.note());
        object.put("source_ids", cite(decision.sourceId(), decision.listSourceId(), decision.waiverSourceId()));
        return object;
    }

    private Map<String, @Nullable Object> asked(Asked asked) {
        Map<String, @Nullable Object> object =
                object("kind", lower(asked.condition().kind()));
        object.put("asks_en", asked.condition().asksEn());
        object.put("asks_es", asked.condition().asksEs());
        object.put("indicator", asked.condition().indicator());
        object.put("wanted", lower(asked.condition().wanted()));
        object.put("before", asked.before() == null ? null : observation(asked.before()));
        object.put("since", asked.since() == null ? null : observation(asked.since()));
        object.put("note", asked.condition().note());
        object.put("source_ids", cite(asked.condition().sourceId()));
        return object;
    }

    private Map<String, @Nullable Object> instrument(Instrument instrument) {
        Map<String, @Nullable Object> object = object("cycle", instrument.cycle());
        object.put("title", instrument.title());
        object.put("document", instrument.document());
        object.put("decided_on", text(instrument.decidedOn()));
        object.put("published_on", text(instrument.publishedOn()));
        object.put("content", lower(instrument.content()));
        object.put("note", instrument.note());
        object.put("source_ids", cite(instrument.sourceId()));
        return object;
    }

    private Map<String, @Nullable Object> cycle(Standing.Cycle cycle) {
        Map<String, @Nullable Object> object = object("cycle", cycle.year());
        Determination decision = cycle.determination();
        object.put("outcome", decision == null ? null : lower(decision.outcome()));
        object.put("waiver", decision == null ? null : lower(decision.waiver()));
        object.put("confidence", decision == null ? null : lower(decision.confidence()));
        object.put("content_not_obtained", decision == null && cycle.instrumentOnly());
        object.put("source_ids", decision == null ? List.of() : cite(decision.sourceId(), decision.waiverSourceId()));
        return object;
    }

    private Map<String, @Nullable Object> evidence(Evidence evidence) {
        Map<String, @Nullable Object> object =
                object("indicator", evidence.indicator().key());
        object.put("label_en", evidence.indicator().labelEn());
        object.put("label_es", evidence.indicator().labelEs());
        object.put("unit", evidence.indicator().unit().symbol());
        object.put("bears_on", evidence.indicator().bearsOnMeasure());
        object.put("series", evidence.series().stream().map(this::series).toList());
        DisagreementNote note = evidence.disagreement();
        object.put("disagreement", note == null ? null : disagreement(note));
        return object;
    }

    private Map<String, @Nullable Object> series(Series series) {
        Map<String, @Nullable Object> object = object("family", series.family());
        object.put("measured_by", series.measuredBy());
        object.put("newest", observation(series.newest()));
        object.put("changes", series.changes().stream().map(this::change).toList());
        object.put("years", series.years().stream().map(this::observation).toList());
        return object;
    }

    private Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> object = object("years", change.years());
        object.put("percent", change.percent());
        object.put("points", change.points());
        object.put("from", observation(change.from()));
        return object;
    }

    private Map<String, @Nullable Object> disagreement(DisagreementNote note) {
        Map<String, @Nullable Object> object = object("spread", note.spread());
        object.put("periods", note.periods());
        object.put("figures", note.figures().stream().map(this::observation).toList());
        return object;
    }

    private Map<String, @Nullable Object> observation(Observation row) {
        Map<String, @Nullable Object> object =
                object("period_start", row.period().start().toString());
        object.put("period_end", row.period().end().toString());
        object.put("value", row.value().amount());
        object.put("measured_by", row.measuredBy());
        object.put("published_on", row.publishedOn().toString());
        object.put("status", lower(row.status()));
        object.put("coverage", lower(row.coverage()));
        object.put("source_ids", cite(row.sourceId()));
        return object;
    }

    private Map<String, @Nullable Object> dollars(OptionsLawAndMoney options, LedgerBasis basis) {
        Map<String, @Nullable Object> object = object("fiscal_year", basis.fiscalYear());
        object.put("measure", basis.measure().key());
        object.put("prices", lower(basis.total().prices()));
        object.put("base_year", basis.baseYear());
        object.put("detail", lower(basis.detail()));
        object.put("source_ids", cite(basis.sourceId()));
        object.put("total", basis.total().dollars());
        object.put("options", options.options().stream().map(BriefJson::option).toList());
        return object;
    }

    private static Map<String, @Nullable Object> option(OptionLawAndMoney option) {
        Map<String, @Nullable Object> object = object("option", option.choice().id());
        object.put("label_en", option.choice().label().en());
        object.put("label_es", option.choice().label().es());
        object.put("continuing", range(option.continuing()));
        object.put("barred", range(option.barred()));
        object.put(
                "accounts",
                option.accounts().stream()
                        .map(account -> {
                            Map<String, @Nullable Object> line = object("account", account.account());
                            line.put("name", account.name());
                            line.put("amount", account.amount().dollars());
                            line.put("continuing", range(account.continuing()));
                            line.put("barred", range(account.barred()));
                            line.put("basis", account.basis().en());
                            return line;
                        })
                        .toList());
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> range(@Nullable MoneyRange range) {
        if (range == null) {
            return null;
        }
        Map<String, @Nullable Object> object = object("low", dollars(range.low()));
        object.put("likely", dollars(range.likely()));
        object.put("high", dollars(range.high()));
        return object;
    }

    private static Object dollars(Money money) {
        return money.dollars();
    }

    private Map<String, @Nullable Object> quoted(QuotedFigure figure) {
        Map<String, @Nullable Object> object = object("claim_id", figure.claim().id());
        object.put("claim", figure.claim().claim());
        object.put("claimed_value", figure.claim().claimedValue());
        object.put("unit", figure.claim().unit());
        object.put("period", figure.claim().period());
        object.put("said_by", figure.claim().saidBy());
        object.put("said_on", figure.claim().saidOn());
        object.put("verdict", lower(figure.verdict()));
        object.put("arithmetic", figure.arithmetic());
        object.put("bases", figure.bases().stream().map(this::basis).toList());
        object.put("source_ids", cite(figure.claim().sourceId()));
        return object;
    }

    private Map<String, @Nullable Object> basis(QuotedFigure.Basis basis) {
        Map<String, @Nullable Object> object = object("measure", basis.measure().key());
        object.put("scope", basis.scope());
        object.put("first_year", basis.firstYear());
        object.put("last_year", basis.lastYear());
        object.put("sum", basis.sum().dollars());
        object.put("whole", basis.whole());
        object.put("source_ids", cite(basis.sourceId()));
        return object;
    }

    private Map<String, @Nullable Object> event(Event event) {
        Map<String, @Nullable Object> object = object("event_id", event.id());
        object.put("date", event.date().toString());
        object.put("until", event.until().toString());
        object.put("kind", event.kind());
        object.put("actor", event.actor());
        object.put("target", event.target());
        object.put("summary", event.summary());
        object.put("source_ids", cite(event.sourceId()));
        return object;
    }

    private Map<String, @Nullable Object> gap(Gap gap) {
        Map<String, @Nullable Object> object = object("en", gap.english());
        object.put("es", gap.spanish());
        object.put("source_ids", cite(gap.sourceIds().toArray(String[]::new)));
        return object;
    }

    private List<Map<String, @Nullable Object>> sources(List<Source> sources) {
        return sources.stream()
                .filter(source -> cited.contains(source.id()))
                .map(source -> {
                    Map<String, @Nullable Object> object = object("source_id", source.id());
                    object.put("title", source.title());
                    object.put("publisher", source.publisher());
                    object.put("date", source.date());
                    object.put("url", source.url());
                    object.put("quality", lower(source.quality()));
                    return object;
                })
                .toList();
    }

    private List<String> cite(String... ids) {
        List<String> given =
                Stream.of(ids).filter(id -> !id.isEmpty()).distinct().toList();
        cited.addAll(given);
        return given;
    }

    static Map<String, @Nullable Object> object(String key, @Nullable Object value) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put(key, value);
        return object;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
