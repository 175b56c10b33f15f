package vn.tokhai.checkin.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkin.Scan;

/** Scans as they stand in the log. */
public final class ScanEvents {

    public static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public static String json(Scan scan) {
        return JSON.writeValueAsString(ContractScans.event(scan));
    }

    private ScanEvents() {}
}
