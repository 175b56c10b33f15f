package vn.tokhai.checkpoint.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.FakePhones;
import vn.tokhai.checkpoint.trips.FakeTrips;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** The controllers, the security chain and the problem answers; each test begins with the market in the registry. */
@WebMvcTest
@Import(WebBeans.class)
public abstract class CheckpointWebSlice {

    protected static final String MARKET = "/api/v1/checkpoints/" + CheckpointFixtures.MARKET;
    static final String FORM = """
            {"requestId": "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21", "name": "Chợ Vĩnh Hải", "kind": "MARKET",
             "phone": "0259 3873 001", "position": "Cổng chính", "address": "Thôn Thái An",
             "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"}}""";

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected FakeCheckpoints checkpoints;

    @Autowired
    FakePhones phones;

    @Autowired
    FakeTrips trips;

    @BeforeEach
    void registerTheMarket() {
        trips.cleared();
        checkpoints.cleared().with(CheckpointFixtures.staffedMarket());
    }

    protected static RequestPostProcessor owner() {
        return person(CheckpointFixtures.OWNER, "citizen");
    }

    protected static RequestPostProcessor staff() {
        return person(CheckpointFixtures.STAFF, "citizen");
    }

    protected static RequestPostProcessor stranger() {
        return person(CheckpointFixtures.STRANGER, "citizen");
    }

    protected static RequestPostProcessor person(String id, String role) {
        return jwt().jwt(token -> token.subject(id)).authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    protected MockMvcTester.MockMvcRequestBuilder post(String path, String body) {
        return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    protected MockMvcTester.MockMvcRequestBuilder put(String path, String body) {
        return http.put().uri(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
