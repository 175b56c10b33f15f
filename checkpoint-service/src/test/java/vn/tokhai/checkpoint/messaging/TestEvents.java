package vn.tokhai.checkpoint.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.PendingEvents;
import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

/** The real events, written as the service writes them. */
public final class TestEvents {

    public static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public static PendingEvents create() {
        return new RegistryEvents(TestCatalogue.KINDS, new PlaceNames(TestCatalogue.UNITS), JSON);
    }

    private TestEvents() {}
}
