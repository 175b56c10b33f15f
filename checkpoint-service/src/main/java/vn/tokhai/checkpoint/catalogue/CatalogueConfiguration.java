package vn.tokhai.checkpoint.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.Hotlines;
import vn.tokhai.checkpoint.UnitMapping;

/** Reads the reference data once, at start. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

    @Bean
    AdministrativeUnits administrativeUnits() {
        return ClasspathUnits.load();
    }

    @Bean
    UnitMapping unitMapping(AdministrativeUnits units) {
        return ClasspathUnits.loadMapping(units);
    }

    @Bean
    CheckpointKinds checkpointKinds(JsonMapper json) throws IOException {
        return loadKinds(json);
    }

    @Bean
    Hotlines hotlines(CheckpointSettings settings) {
        return hotlines(settings.hotlines());
    }

    /** What the settings say counts more than the file. */
    static Hotlines hotlines(CheckpointSettings.Hotlines settings) {
        Map<String, String> provincial = new HashMap<>(ClasspathHotlines.load());
        provincial.putAll(settings.byProvince());
        return new Hotlines(settings.national(), provincial);
    }

    static CheckpointKinds loadKinds(JsonMapper json) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CatalogueConfiguration.class.getResourceAsStream("/checkpoint-kinds.json"), "checkpoint-kinds.json")) {
            byte[] file = in.readAllBytes();
            return new CheckpointKinds(json.readValue(file, KindsFile.class).kinds(), version(file));
        }
    }

    private static String version(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The note in the file says that the official list is not published. */
    record KindsFile(List<CheckpointKind> kinds) {}
}
