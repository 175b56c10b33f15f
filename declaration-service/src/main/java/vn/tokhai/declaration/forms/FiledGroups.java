package vn.tokhai.declaration.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.MandatoryGroups;

/** Mandatory groups from {@code mandatory-groups/<version>.json}; the newest version is in force. */
@Configuration(proxyBeanMethods = false)
public class FiledGroups {

    private static final String FILES = "classpath*:mandatory-groups/*.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Bean
    public MandatoryGroups mandatoryGroups() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(FiledGroups::read)
                    .max(Comparator.comparingInt(MandatoryGroups::version))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MandatoryGroups read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return JSON.readValue(in, MandatoryGroups.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
