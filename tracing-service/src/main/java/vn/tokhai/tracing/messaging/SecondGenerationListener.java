package vn.tokhai.tracing.messaging;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.CaseChange;
import vn.tokhai.tracing.SecondGenerations;

/** Asks where the contacts of a case went. Repeating it is harmless: what has been answered is not asked again. */
@Component
class SecondGenerationListener {

    private final SecondGenerations generations;
    private final JsonMapper json;

    SecondGenerationListener(SecondGenerations generations, JsonMapper json) {
        this.generations = generations;
        this.json = json;
    }

    @KafkaListener(id = "tracing-service-generations", topics = "tracing.second-generations.v1", autoStartup = "false")
    void ask(String value) {
        var requested = json.readValue(value, CaseChange.SecondGenerationRequested.class);
        generations.ask(requested.caseId(), requested.requestedAt());
    }
}
