package org.majorslist.outlook.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads options that a user defines in YAML. The text is hostile: bounded, no tags, no recursion, no doubled keys.
public final class OptionFile {
    private static final int LARGEST_BYTES = 64 << 10;
    private static final int MOST_OPTIONS = 12;
    private static final Set<String> KEYS = Set.of("options");

    private OptionFile() {}

    /// Reads the options of a file.
    ///
    /// @param file YAML with one key `options`, a list; see the guide page on options
    /// @param model the country's model, whose options a user's option may start from
    /// @return the options in the file's order
    /// @throws BadInput naming the key that is wrong
    public static List<ModelOption> read(Path file, ScenarioModel model) {
        Map<?, ?> document = map(load(file), file.toString());
        refuseOthers(document, KEYS, file.toString());
        if (!(document.get("options") instanceof List<?> items) || items.isEmpty() || items.size() > MOST_OPTIONS) {
            throw bad("no-options", "\"options\" is not a list of 1 to " + MOST_OPTIONS + " options", file.toString());
        }
        var options = new ArrayList<ModelOption>();
        for (int i = 0; i < items.size(); i++) {
            String where = file + ": options[" + (i + 1) + "]";
            options.add(new OptionEntry(map(items.get(i), where), where, model).read());
        }
        return options;
    }

    private static @Nullable Object load(Path file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setCodePointLimit(LARGEST_BYTES)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw bad("file-too-large", "the file has more than 64 KiB", file.toString());
            }
            return new Load(settings).loadFromString(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BadInput(
                    new Fault("cannot-read", "the file cannot be read", file.toString(), "Check the path."), e);
        } catch (YamlEngineException e) {
            throw new BadInput(notYaml(e, file.toString()), e);
        }
    }

    private static Fault notYaml(YamlEngineException e, String file) {
        String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String where = file;
        if (e instanceof MarkedYamlEngineException marked) {
            what = String.valueOf(marked.getProblem());
            where += marked.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1))
                    .orElse("");
        }
        return new Fault(
                "not-yaml",
                "the text is not YAML: " + what,
                where,
                "Indent by blanks, and close each bracket and quotation mark.");
    }

    static Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw bad("not-a-map", "keys and values were expected", where);
    }

    static void refuseOthers(Map<?, ?> map, Set<String> known, String where) {
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw bad(
                        "unknown-key",
                        "\"" + key + "\" is not known here",
                        where + "." + key,
                        "Known are " + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    static double number(@Nullable Object value, String where) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw bad("not-a-number", "\"" + value + "\" is not a number", where);
    }

    static Map<String, Double> numbers(@Nullable Object value, String where) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        map(value, where).forEach((key, number) -> numbers.put(String.valueOf(key), number(number, where + "." + key)));
        return numbers;
    }

    static BadInput bad(String code, String what, String where) {
        return bad(code, what, where, "See `majors options --help` and the guide page on options for the keys.");
    }

    static BadInput bad(String code, String what, String where, String mend) {
        return new BadInput(new Fault(code, what, where, mend));
    }
}
