package vn.tokhai.integration.web;

import java.util.List;
import java.util.Map;

import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import vn.tokhai.integration.FeedCursor;
import vn.tokhai.integration.FeedPage;
import vn.tokhai.integration.Feeds;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest(FeedController.class)
class FeedWebTests {

    private static final String FEEDS = "/api/v1/integration/feeds";
    private static final String ENTRIES = FEEDS + "/province.58.feed.v1/entries";

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Feeds feeds;

    @MockitoBean
    private JwtDecoder tokens;

    @Test
    void listsTheFeedsInsideTheAreasOnly() throws Exception {
        when(feeds.topics()).thenReturn(List.of("province.56.feed.v1", "province.58.feed.v1"));

        mvc.perform(get(FEEDS).with(integrator("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.feeds.length()").value(1))
                .andExpect(jsonPath("$.feeds[0].topic").value("province.58.feed.v1"))
                .andExpect(jsonPath("$.feeds[0].structures[0]").value("2021"));
    }

    @Test
    void handsOutEntriesOfTheCallersStructureOnly() throws Exception {
        when(feeds.topics()).thenReturn(List.of("province.58.feed.v1"));
        when(feeds.read(any(), any(), anyInt()))
                .thenReturn(new FeedPage(
                        List.of(
                                new FeedPage.Entry("a-1", "a", "2021", "{\"name\":\"Chợ Mẫu\"}"),
                                new FeedPage.Entry("b-1", "b", "2025", "{\"name\":\"Nơi khác\"}")),
                        new FeedCursor(Map.of(0, 2L))));

        mvc.perform(get(ENTRIES).with(integrator("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries.length()").value(1))
                .andExpect(jsonPath("$.entries[0].payload.name").value("Chợ Mẫu"))
                .andExpect(jsonPath("$.next").value(new FeedCursor(Map.of(0, 2L)).text()));
    }

    @Test
    void hidesTheFeedOfAnotherProvince() throws Exception {
        when(feeds.topics()).thenReturn(List.of("province.58.feed.v1"));

        mvc.perform(get(ENTRIES).with(integrator("2021:56")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("/problems/not-found"));
        mvc.perform(get(FEEDS + "/checkin.scans.v1/entries").with(integrator("nation")))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesABadCursorAndABadLimit() throws Exception {
        when(feeds.topics()).thenReturn(List.of("province.58.feed.v1"));

        mvc.perform(get(ENTRIES).param("after", "!").with(integrator("2021:58")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("?after"));
        mvc.perform(get(ENTRIES).param("limit", "501").with(integrator("2021:58")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("?limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "health-officer", "admin", "service"})
    void refusesEveryOtherRole(String role) throws Exception {
        mvc.perform(get(FEEDS).with(jwt().authorities(new SimpleGrantedAuthority("ROLE_" + role))))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void answersEveryOtherFailureAsAProblem() throws Exception {
        mvc.perform(get(FEEDS)).andExpect(status().isUnauthorized());
        mvc.perform(post(FEEDS).with(integrator("nation"))).andExpect(status().isMethodNotAllowed());
        when(feeds.topics()).thenThrow(new TimeoutException("broker"));
        mvc.perform(get(FEEDS).with(integrator("nation")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("/problems/unavailable"));
    }

    private static JwtRequestPostProcessor integrator(String... areas) {
        return jwt().jwt(token -> token.claim("areas", List.of(areas)))
                .authorities(new SimpleGrantedAuthority("ROLE_integrator"));
    }
}
