package vn.tokhai.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import vn.tokhai.local.command.Logs;
import vn.tokhai.local.command.Scale;
import vn.tokhai.local.command.Status;
import vn.tokhai.local.command.Stop;
import vn.tokhai.local.command.TestCommand;
import vn.tokhai.local.command.Up;
import vn.tokhai.local.demo.DemoCommand;

/** Exit status 0 means that it holds, else 1 with one clear line. A new verb is one more subcommand here. */
@Command(
        name = "tokhai",
        description = "Khai báo y tế, quét QR, truy vết: nền tảng chạy trên máy này. / The platform on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {Up.class, Status.class, Logs.class, Stop.class, Scale.class, DemoCommand.class, TestCommand.class
        })
public final class Tokhai implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Tokhai())
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    String line = exception instanceof Refusal ? exception.getMessage() : exception.toString();
                    command.getErr().println("tokhai: " + line);
                    return 1;
                })
                .setParameterExceptionHandler((exception, arguments) -> {
                    exception.getCommandLine().getErr().println("tokhai: " + exception.getMessage());
                    return 1;
                });
    }
}
