package org.majorslist.law.reasoning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.majorslist.law.Condition;
import org.majorslist.law.Determination;
import org.majorslist.law.Waiver;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The further facts of a situation, checked and ready to ask.
public final class Given {
    private final Map<Condition, String> values;

    private Given(Map<Condition, String> values) {
        this.values = values;
    }

    /// Checks names and values.
    ///
    /// @param raw values by name as written
    /// @param catalogue the purposes that `purpose` may name
    /// @param where the place, for faults
    /// @return the facts
    /// @throws BadInput naming each unknown name and each value a condition does not take
    public static Given read(Map<String, String> raw, Catalogue catalogue, String where) {
        var values = new EnumMap<Condition, String>(Condition.class);
        var faults = new ArrayList<Fault>();
        raw.forEach((name, value) -> Condition.find(name)
                .ifPresentOrElse(
                        condition -> checked(condition, value, catalogue, where)
                                .ifPresentOrElse(faults::add, () -> values.put(condition, value.strip())),
                        () -> faults.add(unknown(name, where))));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Given(values);
    }

    private static Fault unknown(String name, String where) {
        return new Fault(
                "unknown-condition",
                "condition \"" + name + "\" is not one the law asks for",
                where,
                "Use one of: "
                        + Arrays.stream(Condition.values()).map(Condition::key).collect(Collectors.joining(", "))
                        + ".");
    }

    private static Optional<Fault> checked(Condition condition, String value, Catalogue catalogue, String where) {
        boolean fits =
                Arrays.stream(condition.accepts().split("\\|")).anyMatch(kind -> fits(kind, value.strip(), catalogue));
        return fits
                ? Optional.empty()
                : Optional.of(new Fault(
                        "unknown-condition-value",
                        "condition " + condition.key() + " does not take \"" + value + "\"",
                        where,
                        "Write " + condition.key() + "=" + condition.accepts().replace("DATE", "YYYY-MM-DD") + "."));
    }

    private static boolean fits(String kind, String value, Catalogue catalogue) {
        return switch (kind) {
            case "DATE" -> day(value).isPresent();
            case "COUNT" -> value.matches("\\d{1,4}");
            case "DETERMINATION" -> Determination.find(value).isPresent();
            case "WAIVER" -> value.matches("(?i)none|full|partial:.+");
            case "PURPOSE" -> catalogue.findPurpose(value).isPresent();
            default -> kind.equalsIgnoreCase(value);
        };
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<String> findWord(Condition condition) {
        return Optional.ofNullable(values.get(condition)).map(word -> word.toLowerCase(Locale.ROOT));
    }

    Optional<LocalDate> findDay(Condition condition) {
        return findWord(condition).flatMap(Given::day);
    }

    boolean says(Condition condition, String... words) {
        return findWord(condition).filter(List.of(words)::contains).isPresent();
    }

    /// Whether the fact holds on a day: `yes`, or a day not after it.
    boolean holds(Condition condition, LocalDate on) {
        return says(condition, "yes")
                || findDay(condition).filter(since -> !on.isBefore(since)).isPresent();
    }

    int count(Condition condition) {
        return findWord(condition).map(Integer::valueOf).orElse(0);
    }

    Optional<Determination> findDetermination(Condition condition) {
        return findWord(condition).flatMap(Determination::find);
    }

    Optional<Waiver> findWaiver(Condition condition) {
        return findWord(condition).map(Waiver::parse);
    }
}
