package vn.tokhai.checkpoint.safety.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.safety.SafetyEvents;

/** Events as the service writes them. */
public final class TestSafetyEvents {

    public static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public static SafetyEvents create() {
        return new SafetyContracts(JSON);
    }

    private TestSafetyEvents() {}
}
