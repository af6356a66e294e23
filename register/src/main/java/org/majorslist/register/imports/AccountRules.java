package org.majorslist.register.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Which account of the ledger a funding account is, by words in its name; the first rule that fits decides.
///
/// @param rules the rules in file order
public record AccountRules(List<Rule> rules) {
    private static final Rule OTHER = new Rule("", "OTHER", "other");

    /// Copies the rules.
    public AccountRules {
        rules = List.copyOf(rules);
    }

    /// One rule.
    ///
    /// @param words words of the name, in small letters
    /// @param account account of the ledger
    /// @param category category of the ledger
    public record Rule(String words, String account, String category) {}

    /// Reads the rules of the content folder.
    ///
    /// @param register the folder `content/register`
    /// @return the rules
    /// @throws BadInput if the file cannot be read
    public static AccountRules read(Path register) {
        Path file = register.resolve("imports/foreign-assistance-accounts.csv");
        var rules = new ArrayList<Rule>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            lines.forEach(line ->
                    rules.add(new Rule(line.getField("words"), line.getField("account"), line.getField("category"))));
        } catch (IOException | RuntimeException e) {
            throw new BadInput(
                    new Fault(
                            "unreadable-rules",
                            "the rules for accounts cannot be read",
                            file.toString(),
                            "Restore the file from the project; its columns are words, account, category."),
                    e);
        }
        return new AccountRules(rules);
    }

    /// The rule for a funding account.
    ///
    /// @param name its name, such as `Department of State, International Narcotics Control and Law Enforcement`
    /// @return the first rule whose words the name holds, or account OTHER
    public Rule ruleFor(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return rules.stream()
                .filter(rule -> small.contains(rule.words()))
                .findFirst()
                .orElse(OTHER);
    }
}
