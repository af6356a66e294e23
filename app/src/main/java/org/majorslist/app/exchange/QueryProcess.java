package org.majorslist.app.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.QueryAnswer;
import org.majorslist.register.exchange.QueryLimits;
import org.majorslist.register.exchange.RecordDatabase;
import picocli.CommandLine.Command;

/// Answers SQL in a process of its own, which the operating system stops when it wants too much memory or time.
///
/// Inside a process no Java code can stop a function of the engine that fills memory with one long text; from
/// outside it can. Memory is bounded where the shell knows `ulimit -v` (Linux); time everywhere.
@Command(name = "query-process", hidden = true)
public final class QueryProcess implements Callable<Integer> {
    private static final int VIRTUAL_MEMORY_BESIDE_THE_ENGINE = 2048;
    private static final int GRACE_SECONDS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Made by picocli in the child process.
    public QueryProcess() {}

    /// What the parent sends.
    ///
    /// @param folder folder of the package
    /// @param sql the question
    /// @param milliseconds longest running time \[ms]
    /// @param megabytes memory of the engine \[MiB]
    /// @param rows most rows
    record Request(String folder, String sql, long milliseconds, int megabytes, int rows) {}

    /// Asks a question in a new process.
    ///
    /// @param folder the folder of the package
    /// @param sql the question
    /// @param limits what it may use
    /// @return the answer
    /// @throws BadInput as [RecordDatabase#ask], or when the process had to be stopped
    public static QueryAnswer ask(Path folder, String sql, QueryLimits limits) {
        try {
            Process child = start(limits);
            var late = new AtomicBoolean();
            Thread clock = Thread.ofPlatform().daemon().start(() -> stopLate(child, limits, late));
            send(
                    child,
                    new Request(
                            folder.toAbsolutePath().toString(),
                            sql,
                            limits.time().toMillis(),
                            limits.memoryMegabytes(),
                            limits.rows()));
            byte[] reply = child.getInputStream().readAllBytes();
            int code = child.waitFor();
            clock.interrupt();
            if (reply.length == 0 || (code != ExitCodes.DONE && code != ExitCodes.BAD_INPUT)) {
                throw new BadInput(stopped(late.get(), limits));
            }
            return answer(JSON.readTree(reply));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInput(new Fault("interrupted", "was interrupted", "query", "Ask again."), e);
        }
    }

    private static Process start(QueryLimits limits) throws IOException {
        var java = new ArrayList<String>();
        Path shell = Path.of("/bin/sh");
        if (Files.isExecutable(shell)) {
            int kilobytes = (limits.memoryMegabytes() + VIRTUAL_MEMORY_BESIDE_THE_ENGINE) * 1024;
            java.addAll(
                    List.of(shell.toString(), "-c", "ulimit -v " + kilobytes + " 2>/dev/null; exec \"$@\"", "query"));
        }
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of(
                "-Xmx384m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:+SuppressFatalErrorMessage",
                "--enable-native-access=ALL-UNNAMED"));
        java.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "org.majorslist.app.Majors", "query-process"));
        var builder = new ProcessBuilder(java).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    private static void stopLate(Process child, QueryLimits limits, AtomicBoolean late) {
        try {
            if (!child.waitFor(limits.time().toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS)) {
                late.set(true);
                child.destroyForcibly();
            }
        } catch (InterruptedException answeredInTime) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(Process child, Request request) throws IOException {
        try (OutputStream in = child.getOutputStream()) {
            in.write(JSON.writeValueAsBytes(request));
        }
    }

    private static Fault stopped(boolean late, QueryLimits limits) {
        return late
                ? new Fault(
                        "query-too-long",
                        "took longer than " + limits.time().toMillis() + " ms and was stopped",
                        "query",
                        "Ask for less, or allow more with --seconds.")
                : new Fault(
                        "query-too-large",
                        "needed more memory than it may have and was stopped",
                        "query",
                        "Select fewer columns or rows, or aggregate.");
    }

    private static QueryAnswer answer(JsonNode reply) {
        JsonNode fault = reply.path("fault");
        if (!fault.isMissingNode()) {
            throw new BadInput(new Fault(
                    fault.path("code").asText(),
                    fault.path("what").asText(),
                    fault.path("where").asText(),
                    fault.path("mend").asText()));
        }
        var rows = new ArrayList<List<String>>();
        reply.path("rows").forEach(row -> rows.add(texts(row)));
        return new QueryAnswer(
                texts(reply.path("columns")), rows, reply.path("cut").asBoolean());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /// The child's side: reads one request from standard input and writes one reply to standard output.
    @Override
    public Integer call() throws IOException {
        JsonNode request = JSON.readTree(new String(bounded(System.in), UTF_8));
        var limits = new QueryLimits(
                java.time.Duration.ofMillis(request.path("milliseconds").asLong()),
                request.path("megabytes").asInt(),
                request.path("rows").asInt());
        Object reply;
        int code = ExitCodes.DONE;
        try (var record = RecordDatabase.open(Path.of(request.path("folder").asText()), limits)) {
            reply = record.ask(request.path("sql").asText());
        } catch (BadInput refused) {
            reply = Map.of("fault", refused.faults().getFirst());
            code = ExitCodes.BAD_INPUT;
        }
        System.out.write(JSON.writeValueAsBytes(reply));
        System.out.flush();
        return code;
    }

    private static byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes(1 << 20);
    }
}
