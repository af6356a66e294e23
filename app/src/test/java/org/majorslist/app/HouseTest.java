package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the rooms against the drawing in ARCHITECTURE.md.
class HouseTest {
    private static final Path HOME = Path.of(System.getProperty("majors.home"));
    private static final Pattern ROOM = Pattern.compile(
            "<groupId>org\\.majorslist</groupId>\\s*<artifactId>([a-z]+)</artifactId>\\s*(?:</dependency>|<scope>compile)");
    private static final Pattern SHELF =
            Pattern.compile("(?m)^import (?:static )?org\\.majorslist\\.check\\.([a-z]+)\\.");

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # room     | may use
            measure    | -
            register   | measure
            law        | measure
            sim        | measure
            check      | measure register law
            outlook    | measure register law sim
            report     | measure register law sim outlook check
            """)
    void followsTheArrows(String room, @org.jspecify.annotations.Nullable String mayUse) throws IOException {
        Set<String> allowed = mayUse == null ? Set.of() : Set.of(mayUse.split(" "));
        Set<String> used = ROOM.matcher(Files.readString(HOME.resolve(room).resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(allowed);
        assertEquals(Set.of(), used, room + " uses rooms that no arrow leads to");
    }

    /// The arrows inside the room `check` (decisions 0067, 0074, 0078 and 0080).
    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # shelf    | may use
            words      | -
            mark       | words
            link       | words mark
            period     | words mark link
            event      | words mark link period
            group      | words mark link period
            figure     | words mark link period
            standing   | words mark link period group
            legal      | words mark link period standing
            echo       | words mark link period event group standing
            scorecard  | words mark standing
            find       | words mark link period event group figure standing legal echo scorecard
            weigh      | words
            row        | words weigh
            level      | weigh row
            change     | weigh row
            aid        | weigh change
            decision   | period group weigh
            happening  | words event weigh row decision
            statute    | words weigh
            judge      | event group weigh row level change aid decision happening statute
            read       | -
            show       | -
            """)
    void followsTheArrowsOfTheShelves(String shelf, @org.jspecify.annotations.Nullable String mayUse)
            throws IOException {
        Set<String> allowed = mayUse == null ? Set.of() : Set.of(mayUse.split(" "));
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(
                HOME.resolve("check/src/main/java/org/majorslist/check").resolve(shelf))) {
            for (Path file : files.toList()) {
                SHELF.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(used::add);
            }
        }
        used.removeAll(allowed);
        used.remove(shelf);
        assertEquals(Set.of(), used, shelf + " uses shelves that no arrow leads to");
    }

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> !HOME.relativize(file).startsWith("bench"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .map(HOME::relativize)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void hasASignInEveryPackage(Path folder) throws IOException {
        Path sign = HOME.resolve(folder).resolve("package-info.java");
        assertTrue(
                Files.isRegularFile(sign), folder + " has no package-info.java: say what is here and where to start");
        assertTrue(Files.readString(sign).contains("@NullMarked"), sign + " does not say @NullMarked");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void keepsRoomsOneShelfDeep(Path folder) {
        String inRoom = folder.toString().replaceFirst("^.*/src/main/java/org/majorslist/?", "");
        assertTrue(inRoom.split("/").length <= 2, folder + " is deeper than a shelf");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void namesShelvesByTheFieldAndNotAsLumberRooms(Path folder) {
        var lumber = Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "misc");
        assertTrue(!lumber.contains(folder.getFileName().toString()), folder + " is a lumber-room");
    }
}
