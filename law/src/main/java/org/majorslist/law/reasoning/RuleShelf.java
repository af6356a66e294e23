package org.majorslist.law.reasoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.majorslist.law.rules.DmnReader;
import org.majorslist.law.rules.KieEngine;
import org.majorslist.law.rules.RuleEngine;
import org.majorslist.law.rules.TableEngine;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The rule files by the name of their folder, each opened when first asked.
final class RuleShelf {
    /// The folders of `content/statutes` that hold rules.
    static final List<String> FOLDERS = List.of(
            "regimes",
            "coverage",
            "fraa-706",
            "faa-490",
            "faa-481h",
            "faa-490a",
            "foaa-591",
            "cmea",
            "trade-act-8",
            "majors-definition");

    private final Map<String, RuleEngine> opened = new ConcurrentHashMap<>();
    private final Function<String, RuleEngine> opener;

    private RuleShelf(Function<String, RuleEngine> opener) {
        this.opener = opener;
    }

    static RuleShelf own(Path statutes) {
        return new RuleShelf(folder -> TableEngine.of(DmnReader.read(file(statutes, folder))));
    }

    static RuleShelf kie(Path statutes) {
        return new RuleShelf(folder -> KieEngine.load(file(statutes, folder)));
    }

    static RuleShelf amended(Path statutes, Path amendments) {
        Map<String, RuleEngine> amended = new HashMap<>();
        for (Path file : dmnFiles(amendments)) {
            String folder = file.getFileName().toString().replace(".dmn", "");
            RuleEngine current = TableEngine.of(DmnReader.read(file(statutes, folder)));
            amended.put(folder, KieEngine.loadForeign(file, current.model()));
        }
        RuleShelf own = own(statutes);
        return new RuleShelf(folder -> {
            RuleEngine foreign = amended.get(folder);
            return foreign == null ? own.engine(folder) : foreign;
        });
    }

    RuleEngine engine(String folder) {
        return opened.computeIfAbsent(folder, opener);
    }

    private static Path file(Path statutes, String folder) {
        return statutes.resolve(folder).resolve(folder + ".dmn");
    }

    private static List<Path> dmnFiles(Path amendments) {
        List<Path> files;
        try (Stream<Path> entries = Files.list(amendments)) {
            files = entries.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "unreadable-rules-folder",
                            "the folder of amended rules cannot be read",
                            amendments.toString(),
                            "Give a folder that holds files such as coverage.dmn."),
                    e);
        }
        checkNames(amendments, files);
        return files;
    }

    private static void checkNames(Path amendments, List<Path> files) {
        String known = String.join(".dmn, ", FOLDERS) + ".dmn";
        var faults = new ArrayList<Fault>();
        if (files.isEmpty()) {
            faults.add(new Fault(
                    "no-rules",
                    "the folder holds no .dmn file",
                    amendments.toString(),
                    "Put in one of: " + known + "."));
        }
        for (Path file : files) {
            if (!FOLDERS.contains(file.getFileName().toString().replace(".dmn", ""))) {
                faults.add(new Fault(
                        "unknown-rule-file",
                        "no rule file of this name is replaced",
                        file.toString(),
                        "Name it like the file it amends, one of: " + known + "."));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
