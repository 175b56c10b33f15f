package vn.tokhai.local.build;

import java.nio.file.Path;
import java.util.List;

import vn.tokhai.local.Workspace;

/** The class path of the Kafka broker, copied from the Maven repository once per version. */
public final class BrokerLibraries {
    private final Workspace workspace;
    private final Maven maven;

    public BrokerLibraries(Workspace workspace, Maven maven) {
        this.workspace = workspace;
        this.maven = maven;
    }

    public Path prepare() {
        Path folder = workspace.distributions().resolve("kafka-" + Versions.kafka());
        Path pom = workspace.repository().resolve("deploy/local/broker/pom.xml");
        String fingerprint = new Fingerprint().add(pom).add(Versions.kafka()).value();
        var stamps = new Stamps(folder.resolve("stamp.properties"));
        if (!stamps.holds("broker", fingerprint)) {
            maven.run(
                    "Fetching Kafka " + Versions.kafka(),
                    List.of("-f", pom.toString(), "dependency:copy-dependencies", "-DoutputDirectory=" + folder));
            stamps.set("broker", fingerprint);
        }
        return folder;
    }
}
