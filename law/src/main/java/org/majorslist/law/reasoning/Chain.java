package org.majorslist.law.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.AssistanceClass;
import org.majorslist.law.Citation;
import org.majorslist.law.Confidence;
import org.majorslist.law.Effect;
import org.majorslist.law.Explanation;
import org.majorslist.law.Query;
import org.majorslist.law.Reading;
import org.majorslist.law.Result;
import org.majorslist.law.Situation;
import org.majorslist.law.Wording;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.law.catalogue.OpenQuestion;
import org.majorslist.law.rules.Decision;

/// The tables asked for one query, in order, and the answer so far.
///
/// @param coverage the coverage table's answer; `null` for banks and trade
/// @param assistanceClass its class; `null` for banks and trade
/// @param answers the regime's answer, then others that had a say
/// @param deciding the answer that stands
/// @param result what it says; `null` before the first answer and while it only points to section 490
/// @param disputed whether an official reading contradicts it
record Chain(
        @Nullable Decision coverage,
        @Nullable AssistanceClass assistanceClass,
        List<Decision> answers,
        @Nullable Decision deciding,
        @Nullable Result result,
        boolean disputed) {

    static Chain empty() {
        return new Chain(null, null, List.of(), null, null, false);
    }

    static Chain starting(Decision coverage, AssistanceClass assistanceClass) {
        return new Chain(coverage, assistanceClass, List.of(), null, null, false);
    }

    Chain answered(Decision answer) {
        return with(answer, answer, Result.find(answer.text("result")).orElse(null), answer.isTrue("disputed"));
    }

    boolean pointsTo490() {
        return result == null;
    }

    /// Section 490 governs; where its revival is itself disputed, only an answer both readings share is settled.
    Chain continuedIn490(Decision answer) {
        Result under490 = Result.find(answer.text("result")).orElseThrow();
        if (!disputed) {
            return with(answer, answer, under490, answer.isTrue("disputed"));
        }
        boolean agree = under490 == Result.NOT_AFFECTED;
        return with(answer, agree ? answer : deciding, agree ? under490 : Result.UNCLEAR, !agree);
    }

    /// Another track that has its own say: the stricter answer stands.
    Chain besides(Decision answer) {
        Result other = Result.find(answer.text("result")).orElseThrow();
        boolean stricter = result != null && strictness(other) > strictness(result);
        return with(answer, stricter ? answer : deciding, stricter ? other : result, disputed && !stricter);
    }

    private static int strictness(Result result) {
        return switch (result) {
            case ALLOWED, NOT_AFFECTED -> 0;
            case DISCRETIONARY -> 1;
            case WITHHELD_50 -> 2;
            case UNCLEAR -> 3;
            case PROHIBITED, VOTE_NO -> 4;
        };
    }

    private Chain with(Decision answer, @Nullable Decision standing, @Nullable Result newResult, boolean newDisputed) {
        var all = new ArrayList<>(answers);
        all.add(answer);
        return new Chain(coverage, assistanceClass, List.copyOf(all), standing, newResult, newDisputed);
    }

    Effect effect(Query query, Wording label, Catalogue catalogue) {
        if (deciding == null || result == null) {
            throw new IllegalStateException("No table answered " + query.text() + ".");
        }
        List<Decision> sources = sources(deciding);
        Wording reason = coverage == null ? Wording.NONE : reason(coverage);
        for (Decision source : answersAmong(sources)) {
            reason = reason.then(reason(source));
        }
        return new Effect(
                query,
                label,
                result,
                assistanceClass,
                sources.getFirst().fired().id(),
                citations(sources),
                sources.stream().map(Chain::confidence).reduce(Confidence.HIGH, Confidence::and),
                disputed,
                result == Result.ALLOWED && !disputed ? List.of() : readings(sources, catalogue),
                named(reason, label));
    }

    /// What the answer rests on, the deciding source first: the coverage table where it settles the matter.
    private List<Decision> sources(Decision standing) {
        Stream<Decision> coverageFirst = settledByCoverage() ? Stream.ofNullable(coverage) : Stream.empty();
        Stream<Decision> required = settledByCoverage()
                ? Stream.empty()
                : standing.required().stream().filter(Chain::speaks);
        Stream<Decision> pointers = answers.stream()
                .filter(answer -> Result.find(answer.text("result")).isEmpty());
        var byRule = new LinkedHashMap<String, Decision>();
        Stream.of(coverageFirst, Stream.of(standing), required, pointers, Stream.ofNullable(coverage))
                .flatMap(stream -> stream)
                .forEach(source -> byRule.putIfAbsent(source.fired().id(), source));
        return List.copyOf(byRule.values());
    }

    private boolean settledByCoverage() {
        return switch (assistanceClass) {
            case null -> false;
            case EXEMPT, EXEMPT_WITH_634A_NOTICE, OVERRIDE, OUTSIDE -> true;
            case COVERED, UNCLEAR -> false;
        };
    }

    /// Whether a required decision changes anything: no relief and no identification go without saying.
    private static boolean speaks(Decision decision) {
        String answer = String.valueOf(decision.outputs().values().iterator().next());
        return !answer.equals("not released") && !answer.equals("not identified");
    }

    private List<Decision> answersAmong(List<Decision> sources) {
        List<String> rules = sources.stream().map(source -> source.fired().id()).toList();
        return answers.stream()
                .flatMap(Chain::withRequired)
                .filter(answer -> rules.contains(answer.fired().id()))
                .toList();
    }

    private Stream<Decision> asked() {
        return Stream.concat(Stream.ofNullable(coverage), answers.stream().flatMap(Chain::withRequired));
    }

    private static Stream<Decision> withRequired(Decision decision) {
        return Stream.concat(decision.required().stream().flatMap(Chain::withRequired), Stream.of(decision));
    }

    private static List<Citation> citations(List<Decision> sources) {
        return List.copyOf(
                new LinkedHashSet<>(sources.stream().map(Chain::citation).toList()));
    }

    private static List<Reading> readings(List<Decision> sources, Catalogue catalogue) {
        List<String> questions = sources.stream()
                .map(source -> source.fired().annotation("Question"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return catalogue.questions().stream()
                .filter(question -> questions.contains(question.id()))
                .map(OpenQuestion::readings)
                .flatMap(List::stream)
                .toList();
    }

    static Citation citation(Decision decision) {
        return new Citation(
                decision.fired().annotation("Citation"), decision.fired().annotation("US Code"));
    }

    static Confidence confidence(Decision decision) {
        String letter = decision.fired().annotation("Confidence");
        return letter.isEmpty() ? Confidence.LOW : Confidence.of(letter);
    }

    private static Wording reason(Decision decision) {
        return new Wording(
                decision.fired().annotation("Reason"), decision.fired().annotation("Motivo"));
    }

    private static Wording named(Wording reason, Wording label) {
        return new Wording(
                reason.en().replace("{name}", label.en()), reason.es().replace("{name}", label.es()));
    }

    List<Explanation.Step> steps(Decision regime, Wording label, Situation situation) {
        return Stream.concat(Stream.of(regime), asked())
                .map(decision -> StepOf.decision(decision, named(reason(decision), label)))
                .toList();
    }
}
