import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs jshell scripts one after the other, and ends with 1 at the first snippet that fails; jshell itself goes on. */
final class RunScript {

    private RunScript() {}

    public static void main(String... files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(out); // jshell's snippets print here, in UTF-8 on every machine
        try (JShell shell = JShell.builder().executionEngine("local").out(out).err(System.err).build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            for (String file : files) {
                run(shell, Path.of(file));
            }
        }
    }

    private static void run(JShell shell, Path file) throws IOException {
        String rest = Files.readString(file);
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (next.completeness() == Completeness.EMPTY) {
                return;
            }
            if (!next.completeness().isComplete()) {
                fail(file, rest, "it is not a whole snippet, or not Java");
            }
            shell.eval(next.source()).forEach(event -> check(shell, file, event));
            rest = next.remaining();
        }
    }

    private static void check(JShell shell, Path file, SnippetEvent event) {
        Snippet snippet = event.snippet();
        JShellException thrown = event.exception();
        if (thrown instanceof EvalException fault) {
            fail(file, snippet.source(), fault.getExceptionClassName() + ": " + fault.getMessage());
        }
        if (thrown != null || event.status() != Snippet.Status.VALID) {
            StringBuilder why = new StringBuilder(event.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            shell.diagnostics(snippet).forEach(fault -> why.append("; ").append(fault.getMessage(Locale.ROOT)));
            if (snippet instanceof DeclarationSnippet declared) {
                shell.unresolvedDependencies(declared).forEach(name -> why.append("; unknown: ").append(name));
            }
            fail(file, snippet.source(), why.toString());
        }
    }

    private static void fail(Path file, String source, String why) {
        System.out.flush();
        System.err.println(file + " failed: " + why + "\n    " + source.strip().replace("\n", "\n    "));
        System.exit(1);
    }
}
