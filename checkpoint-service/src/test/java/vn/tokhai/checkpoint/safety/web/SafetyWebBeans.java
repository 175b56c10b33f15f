package vn.tokhai.checkpoint.safety.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import vn.tokhai.checkpoint.safety.ClosingPlaces;
import vn.tokhai.checkpoint.safety.ProvinceShapes;
import vn.tokhai.checkpoint.safety.Questionnaires;
import vn.tokhai.checkpoint.safety.RatingPlaces;
import vn.tokhai.checkpoint.safety.ReadingSafety;
import vn.tokhai.checkpoint.safety.ReadingTheMap;
import vn.tokhai.checkpoint.safety.SafetyWorld;
import vn.tokhai.checkpoint.safety.catalogue.TestSafetyCatalogue;

/** What the controllers of this feature need, over stores in memory. */
@TestConfiguration(proxyBeanMethods = false)
@Import({SafetyWebConfiguration.class, RatingAnswers.class, MapFeatures.class})
public class SafetyWebBeans {

    @Bean
    SafetyWorld safetyWorld() {
        return new SafetyWorld();
    }

    @Bean
    Questionnaires safetyQuestionnaires() {
        return TestSafetyCatalogue.QUESTIONNAIRES;
    }

    @Bean
    ProvinceShapes provinceShapes() {
        return TestSafetyCatalogue.SHAPES;
    }

    @Bean
    RatingPlaces ratingPlaces(SafetyWorld world) {
        return world.rating();
    }

    @Bean
    ClosingPlaces closingPlaces(SafetyWorld world) {
        return world.closing();
    }

    @Bean
    ReadingSafety readingSafety(SafetyWorld world) {
        return world.reading();
    }

    @Bean
    ReadingTheMap readingTheMap(SafetyWorld world) {
        return world.map();
    }
}
