package org.majorslist.app.law;

import java.util.List;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Lines;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.law.Reading;
import org.majorslist.law.catalogue.OpenQuestion;
import picocli.CommandLine.Command;

/// `majors law questions`: what the texts do not settle.
@Command(
        name = "questions",
        description = "The open questions of law: the readings, who holds them, which one the tables follow.",
        footer = {"", "Examples:", "  majors law questions", "  majors law questions --lang es --format csv"})
public final class LawQuestionsCommand extends LawSubcommand {
    /// Made by picocli.
    public LawQuestionsCommand() {}

    @Override
    public Integer call() {
        List<OpenQuestion> questions = LawShelf.law().catalogue().questions();
        if (print().format() == OutputFormat.table) {
            questions.forEach(question -> printText(text(question)));
        } else {
            printRows(
                    List.of(
                            "id",
                            "weight",
                            "question",
                            "held_by_a",
                            "reading_a",
                            "held_by_b",
                            "reading_b",
                            "encoded",
                            "next_step"),
                    questions.stream().map(this::row).toList());
        }
        return ExitCodes.DONE;
    }

    private String text(OpenQuestion question) {
        var text = new StringBuilder(Lines.wrapped(
                "%-4s ".formatted(question.id()), question.question().in(lang())));
        for (Reading reading : question.readings()) {
            text.append(Lines.wrapped(
                    "     - ",
                    reading.heldBy().in(lang()) + ": " + reading.says().in(lang())));
        }
        text.append(Lines.wrapped(
                say("     tables: ", "     tablas: "), question.encoded().in(lang())));
        text.append(Lines.wrapped(
                say("     would settle it: ", "     lo resolvería: "),
                question.nextStep().in(lang())));
        return text.append('\n').toString();
    }

    private List<String> row(OpenQuestion question) {
        Reading first = question.readings().getFirst();
        Reading second = question.readings().getLast();
        return List.of(
                question.id(),
                question.weight(),
                question.question().in(lang()),
                first.heldBy().in(lang()),
                first.says().in(lang()),
                second.heldBy().in(lang()),
                second.says().in(lang()),
                question.encoded().in(lang()),
                question.nextStep().in(lang()));
    }
}
