package vn.tokhai.checkpoint.safety.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.safety.AreaRiskRules;
import vn.tokhai.checkpoint.safety.MapPolicy;
import vn.tokhai.checkpoint.safety.ProvinceShapes;
import vn.tokhai.checkpoint.safety.Questionnaire;
import vn.tokhai.checkpoint.safety.Questionnaires;

/** Reads the data files once, at start. A file that contradicts itself stops the start. */
@Configuration(proxyBeanMethods = false)
class SafetyCatalogue {

    /** A mark that is left out is not set; a field that nobody knows is a mistake. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Bean
    Questionnaires safetyQuestionnaires() throws IOException {
        return questionnaires();
    }

    @Bean
    AreaRiskRules areaRiskRules() throws IOException {
        return read("/safety/area-risk.json", AreaRiskRules.class);
    }

    @Bean
    MapPolicy mapPolicy() throws IOException {
        return read("/safety/map-policy.json", MapPolicy.class);
    }

    @Bean
    ProvinceShapes provinceShapes() throws IOException {
        return new GeoJsonShapes(JSON);
    }

    static Questionnaires questionnaires() throws IOException {
        List<Questionnaire> all = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:/safety/questionnaires/*.json")) {
            try (InputStream in = file.getInputStream()) {
                all.add(JSON.readValue(in, Questionnaire.class));
            }
        }
        return new Questionnaires(all);
    }

    static <T> T read(String path, Class<T> type) throws IOException {
        try (InputStream in = Objects.requireNonNull(SafetyCatalogue.class.getResourceAsStream(path), path)) {
            return JSON.readValue(in, type);
        }
    }
}
