// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.plumbline.lang.loading.UnusableInput;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: arguments in, exit code out. */
@Command(name = "plumbline", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Holds cloud platform models against security standards.",
        subcommands = {ValidateCommand.class, GenerateCommand.class, EvaluateCommand.class, ImportCommand.class,
            ExportCommand.class, StandardsCommand.class, ShowCommand.class, ExplainCommand.class,
            SearchCommand.class, TranslationsCommand.class, InitCommand.class},
        footer = {"", "Exit codes: 0 nothing at or above the threshold, 1 findings, 2 unusable input or arguments, "
                + "3 a fault of plumbline itself."})
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((exception, args) -> unusable(exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
        try {
            return line.execute(arguments);
        } catch (Throwable e) {
            // Picocli hands on exceptions, but not errors such as a class that is missing; they must not end with 1.
            return fault(e, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int unusable(ParameterException exception) {
        var command = exception.getCommandLine();
        var message = exception.getMessage().replaceAll("\\s*\\R\\s*", " ");
        command.getErr().println("plumbline: " + message + (message.endsWith(".") ? "" : ".") + " See `"
                + command.getCommandSpec().qualifiedName() + " --help`.");
        return ExitCode.UNUSABLE.number();
    }

    private static int failed(Exception exception, CommandLine command) {
        if (exception instanceof UnusableInput) {
            command.getErr().println(exception.getMessage());
            return ExitCode.UNUSABLE.number();
        }
        return fault(exception, command.getErr());
    }

    private static int fault(Throwable fault, PrintWriter err) {
        err.println("plumbline: this is a fault of plumbline itself: " + fault
                + ". Report it with the lines below and, if you can, the model.");
        fault.printStackTrace(err);
        return ExitCode.FAULT.number();
    }
}
