package org.majorslist.register.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.CsvText;

/// Reads a presidential determination as the Federal Register publishes it (JSON of its API, with the
/// text in `full_text` or `body_html`) and proposes what it seems to decide. A person confirms; nothing
/// is added by itself.
///
/// @param documentNumber number of the document, such as `2026-19251`
/// @param title its title
/// @param publishedOn day of publication; empty if not given
/// @param signedOn day of signature; empty if not given
/// @param fiscalYear fiscal year named in the title or text; 0 if none was found
/// @param proposals one line a country named, with the sentence it rests on
public record DeterminationNotice(
        String documentNumber,
        String title,
        String publishedOn,
        String signedOn,
        int fiscalYear,
        List<Proposal> proposals) {
    private static final long LARGEST = 8L << 20;

    /// Of a longer sentence only the beginning is read \[characters]; the longest in a determination has some hundreds.
    private static final int LONGEST_SENTENCE = 20_000;

    private static final Pattern FISCAL_YEAR = Pattern.compile("[Ff]iscal [Yy]ear (20\\d\\d)");
    private static final Pattern SENTENCE = Pattern.compile("[^.;]*(?:[.;]|$)");
    private static final Pattern LISTED = Pattern.compile("(?i)\\bmajor (?:illicit )?drug[- ](?:transit|producing)\\b");
    private static final Pattern FAILED = Pattern.compile("(?i)\\bfailed demonstrably\\b");
    private static final Pattern WAIVED = Pattern.compile("(?i)\\bvital to the national interests?\\b");

    /// Copies the proposals.
    public DeterminationNotice {
        proposals = List.copyOf(proposals);
    }

    /// What the text seems to say of one country.
    ///
    /// @param country ISO 3166-1 alpha-3 code
    /// @param listed whether a sentence on the majors list names it
    /// @param designated whether a sentence with "failed demonstrably" names it
    /// @param waived whether a sentence on vital national interests names it
    /// @param sentence the sentence that decides, at most 240 characters
    public record Proposal(String country, boolean listed, boolean designated, boolean waived, String sentence) {
        /// The outcome the proposal amounts to.
        ///
        /// @return `failed_demonstrably`, `not_failed`, or `unclear` where the country is on no list
        public String outcome() {
            return designated ? "failed_demonstrably" : listed ? "not_failed" : "unclear";
        }
    }

    /// Reads a notice.
    ///
    /// @param file the JSON file
    /// @param register the folder `content/register`, for the names of the countries
    /// @return what it seems to decide
    /// @throws BadInput if the file is no JSON of that kind, or holds no text, or names no country
    public static DeterminationNotice read(Path file, Path register) {
        FileKind.refuseOtherThanText(file);
        JsonNode root = json(file);
        String title = root.path("title").asText();
        String text = plain(firstText(root, "full_text", "raw_text", "body_html", "body", "abstract"));
        if (text.indexOf('\0') >= 0) {
            throw new BadInput(
                    fault(file, "holds a NUL character", "Take the document from the Federal Register again."));
        }
        if (text.isBlank()) {
            throw new BadInput(fault(
                    file,
                    "holds no text of the determination",
                    "Put the text, found at its body_html_url, into the field full_text."));
        }
        List<Proposal> proposals = proposals(text, names(register));
        if (proposals.isEmpty()) {
            throw new BadInput(fault(
                    file, "names no country of the record", "Check that this is a determination on the majors list."));
        }
        return new DeterminationNotice(
                root.path("document_number").asText(),
                title,
                root.path("publication_date").asText(),
                root.path("signing_date").asText(),
                fiscalYear(title + " " + text),
                proposals);
    }

    private static JsonNode json(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInput(fault(
                        file, "is larger than 8 MiB", "A determination has a few pages; name its document JSON."));
            }
            var factory = JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .build();
            JsonNode root = new ObjectMapper(factory).readTree(Files.readString(file, UTF_8));
            if (!root.isObject()) {
                throw new BadInput(
                        fault(file, "is not one JSON object", "Name the document JSON of the Federal Register's API."));
            }
            return root;
        } catch (JacksonException e) {
            throw new BadInput(
                    fault(
                            file,
                            "is not JSON: " + e.getOriginalMessage(),
                            "Name the document JSON of the Federal Register's API."),
                    e);
        } catch (IOException e) {
            throw new BadInput(
                    fault(file, "cannot be read as UTF-8 text", "Name an existing file that you may read."), e);
        }
    }

    private static String firstText(JsonNode root, String... fields) {
        for (String field : fields) {
            String text = root.path(field).asText();
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String plain(String html) {
        return withoutTags(html).replace("&nbsp;", " ").replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    /// Puts a blank in the place of each tag, in one pass whatever the text holds.
    private static String withoutTags(String html) {
        var text = new StringBuilder(html.length());
        int at = 0;
        int close = html.indexOf('>');
        for (int open = html.indexOf('<'); open >= 0 && close >= 0; ) {
            close = close > open ? close : html.indexOf('>', open);
            int next = html.indexOf('<', open + 1);
            if (close >= 0 && (next < 0 || close < next)) {
                text.append(html, at, open).append(' ');
                at = close + 1;
            }
            open = next;
        }
        return text.append(html, at, html.length()).toString();
    }

    private static int fiscalYear(String text) {
        Matcher year = FISCAL_YEAR.matcher(text);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    private static Map<String, Pattern> names(Path register) {
        var names = new TreeMap<String, Pattern>();
        for (List<String> row :
                CsvText.read(register.resolve("countries.csv")).stream().skip(1).toList()) {
            var words = new TreeSet<String>();
            words.add(Pattern.quote(row.get(1)));
            for (String alias : row.get(3).split("\\|", -1)) {
                if (alias.length() > 3) {
                    words.add(Pattern.quote(alias));
                }
            }
            names.put(row.getFirst(), Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b"));
        }
        names.remove("USA");
        return names;
    }

    private static List<Proposal> proposals(String text, Map<String, Pattern> names) {
        var listed = new TreeMap<String, String>();
        var designated = new TreeMap<String, String>();
        var waived = new TreeMap<String, String>();
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find() && sentences.end() > sentences.start()) {
            String found = sentences.group().strip();
            String sentence = found.length() <= LONGEST_SENTENCE ? found : found.substring(0, LONGEST_SENTENCE);
            collect(sentence, LISTED, names, listed);
            collect(sentence, FAILED, names, designated);
            collect(sentence, WAIVED, names, waived);
        }
        var countries = new TreeSet<String>();
        for (Map<String, String> found : List.of(listed, designated, waived)) {
            countries.addAll(found.keySet());
        }
        var proposals = new ArrayList<Proposal>();
        for (String country : countries) {
            String sentence =
                    designated.getOrDefault(country, waived.getOrDefault(country, listed.getOrDefault(country, "")));
            proposals.add(new Proposal(
                    country,
                    listed.containsKey(country),
                    designated.containsKey(country),
                    waived.containsKey(country),
                    cut(sentence)));
        }
        return proposals;
    }

    private static void collect(String sentence, Pattern words, Map<String, Pattern> names, Map<String, String> found) {
        if (words.matcher(sentence).find()) {
            names.forEach((country, name) -> {
                if (name.matcher(sentence).find()) {
                    found.putIfAbsent(country, sentence);
                }
            });
        }
    }

    /// At most 240 characters, and nothing at the beginning that a spreadsheet takes for a formula.
    private static String cut(String sentence) {
        String plain = sentence.replaceFirst("^[=+@\\t\\s-]+", "");
        return plain.length() <= 240 ? plain : plain.substring(0, 239) + "…";
    }

    private static Fault fault(Path file, String what, String mend) {
        return new Fault("unreadable-notice", what, file.toString(), mend);
    }
}
