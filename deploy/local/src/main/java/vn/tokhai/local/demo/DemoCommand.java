package vn.tokhai.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Secrets;
import vn.tokhai.local.Workspace;

/** Tells the story of the product on the running platform, with synthetic people. */
@Command(
        name = "demo",
        description = "Tells the story of the product over the public API of the running platform, call by call.")
public final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Workspace workspace = Workspace.of(System.getenv());
        JsonNode addresses = addresses(workspace);
        Secrets secrets = Secrets.readOrMake(workspace.secrets());
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var narrator = new Narrator(out, Story.STEPS);
        var api = new Api(URI.create(addresses.get("gateway").asString()), narrator::call);
        var logIns = new LogIns(api, URI.create(addresses.get("issuer").asString()));
        Path folder = workspace.home().resolve("demo");
        var officers = new Story.Officers(
                () -> officer(logIns, secrets, "officer.ninhthuan"),
                () -> officer(logIns, secrets, "officer.khanhhoa"));

        out.println("Người và địa điểm đều là mẫu, không có thật. / People and places are synthetic.");
        try {
            new Story(api, logIns, narrator, officers, (name, content) -> keep(folder.resolve(name), content, narrator))
                    .tell();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new Refusal("The story broke off: " + e.getMessage(), e);
        }
        return 0;
    }

    private static JsonNode addresses(Workspace workspace) {
        Path status = workspace.run("status.json");
        if (!Files.exists(status)) {
            throw new Refusal("the platform is not running; start it with ./tokhai up");
        }
        try {
            return JsonMapper.shared().readTree(Files.readString(status)).get("addresses");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String officer(LogIns logIns, Secrets secrets, String user) {
        return logIns.officer(user, secrets.get(Secrets.passwordName(user)), secrets.get(Secrets.totpName(user)));
    }

    private static void keep(Path file, byte[] content, Narrator narrator) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            narrator.say("  → " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
