package org.majorslist.sim;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.majorslist.sim.run.Run;

/// The table a case expects, read and compared by the rules of the cases' own runner.
record ExpectedTable(List<Double> times, Map<String, List<String>> columns) {
    private static final Set<String> VENDOR = Set.of(
            "saveper",
            "initial time",
            "final time",
            "time step",
            "dt",
            "starttime",
            "stoptime",
            "start time",
            "stop time");

    static ExpectedTable read(Path file) throws IOException {
        String text = text(file).replace("\r\n", "\n").replace("\r", "\n").strip();
        return file.toString().endsWith(".dat") ? dat(text) : table(text);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file).replace("\ufeff", "");
        } catch (MalformedInputException e) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static ExpectedTable table(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        char separator = lines.getFirst().indexOf('\t') >= 0 ? '\t' : ',';
        List<String> header = cells(lines.getFirst(), separator);
        int timeColumn = Math.max(
                0,
                header.stream()
                        .map(h -> h.strip().toLowerCase(Locale.ROOT))
                        .toList()
                        .indexOf("time"));
        var times = new ArrayList<Double>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = cells(line, separator);
            times.add(Double.parseDouble(row.get(timeColumn)));
            for (int c = 0; c < header.size(); c++) {
                if (c != timeColumn && !header.get(c).isBlank()) {
                    columns.computeIfAbsent(header.get(c), h -> new ArrayList<>())
                            .add(c < row.size() ? row.get(c) : "");
                }
            }
        }
        return new ExpectedTable(times, columns);
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static ExpectedTable dat(String text) {
        Map<String, Map<Double, String>> series = new LinkedHashMap<>();
        Map<Double, String> current = new LinkedHashMap<>();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            String[] pair = line.split("\t", -1);
            if (pair.length == 2) {
                current.put(Double.valueOf(pair[0]), pair[1]);
            } else {
                current = series.computeIfAbsent(line.strip(), l -> new LinkedHashMap<>());
            }
        }
        List<Double> times = series.values().stream()
                .flatMap(s -> s.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        series.forEach((name, values) -> columns.put(
                name, times.stream().map(t -> values.getOrDefault(t, "")).toList()));
        return new ExpectedTable(times, columns);
    }

    private static String key(String name) {
        return name.strip()
                .replace("\\n", " ")
                .replace('\u00a0', ' ')
                .replace("\"", "")
                .replaceAll("[\\s_]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*([\\[\\],.])\\s*", "$1");
    }

    /// The first difference, in words; empty if the run is as expected.
    Optional<String> difference(Run run, double relative, double absolute) {
        if (run.times().length != times.size()) {
            return Optional.of("%d rows, not %d".formatted(run.times().length, times.size()));
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < run.variables().size(); i++) {
            places.put(key(run.variables().get(i)), i);
        }
        int compared = 0;
        for (Map.Entry<String, List<String>> column : columns.entrySet()) {
            String key = key(column.getKey());
            Integer place = places.get(key);
            if (place == null && (VENDOR.contains(key) || key.startsWith("#"))) {
                continue;
            }
            if (place == null) {
                return Optional.of("there is no column " + column.getKey());
            }
            compared++;
            Optional<String> wrong = difference(column, run.column(place), relative, absolute);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return compared == 0 ? Optional.of("nothing was compared") : Optional.empty();
    }

    private Optional<String> difference(
            Map.Entry<String, List<String>> column, double[] got, double relative, double least) {
        List<String> cells = column.getValue();
        boolean constant = cells.size() > 1 && cells.stream().skip(1).allMatch(String::isBlank);
        double absolute = Math.max(least, 1.001 * halfLastDecimal(cells));
        for (int i = 0; i < cells.size(); i++) {
            double wanted = number(constant ? cells.getFirst() : cells.get(i));
            boolean same = Double.isFinite(wanted)
                    ? Math.abs(wanted - got[i]) <= absolute + relative * Math.abs(wanted)
                    : Double.compare(wanted, got[i]) == 0;
            if (!same) {
                return Optional.of(
                        "%s at %s: expected %s, got %s".formatted(column.getKey(), times.get(i), wanted, got[i]));
            }
        }
        return Optional.empty();
    }

    private static double number(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "nan", "na", ":na:", "n/a" -> Double.NaN;
            case "∞", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-∞", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static double halfLastDecimal(List<String> cells) {
        int most = 0;
        for (String cell : cells) {
            if (cell.toLowerCase(Locale.ROOT).contains("e")) {
                return 0;
            }
            int point = cell.indexOf('.');
            String decimals = point < 0 ? "" : cell.substring(point + 1).strip().replaceFirst("0*$", "");
            most = Math.max(most, decimals.length());
        }
        return most == 0 ? 0 : 0.5 * Math.pow(10, -most);
    }
}
