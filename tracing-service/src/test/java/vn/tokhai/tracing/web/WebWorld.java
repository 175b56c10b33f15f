package vn.tokhai.tracing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.Cases;
import vn.tokhai.tracing.CollectingAnswers;
import vn.tokhai.tracing.ExportingContacts;
import vn.tokhai.tracing.ListingContacts;
import vn.tokhai.tracing.MemoryCases;
import vn.tokhai.tracing.MemoryContacts;
import vn.tokhai.tracing.MemoryTrails;
import vn.tokhai.tracing.OpeningCases;
import vn.tokhai.tracing.People;
import vn.tokhai.tracing.RuleSets;
import vn.tokhai.tracing.SecondGenerations;
import vn.tokhai.tracing.TracingFixtures;
import vn.tokhai.tracing.rules.ResourceRuleSets;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** The use cases on ports in memory, and the officers who call them. */
@TestConfiguration(proxyBeanMethods = false)
class WebWorld {

    static JwtRequestPostProcessor officer(String... areas) {
        return someone("health-officer", areas);
    }

    static JwtRequestPostProcessor someone(String role, String... areas) {
        return jwt().jwt(token ->
                        token.claim("preferred_username", "officer.ninhthuan").claim("areas", List.of(areas)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    /** Names as the declaration service would give them, or none at all. */
    static final class FakePeople implements People {
        final Map<String, Person> known = new HashMap<>();
        final List<Reading> readings = new ArrayList<>();

        @Nullable
        RuntimeException failure;

        @Override
        public Map<String, Person> read(Collection<String> personIds, Reading reading) {
            if (failure != null) {
                throw failure;
            }
            readings.add(reading);
            Map<String, Person> read = new HashMap<>();
            personIds.forEach(id -> read.put(id, known.getOrDefault(id, new Person.Withheld("outside-area"))));
            return read;
        }
    }

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(TracingFixtures.NOW, ZoneOffset.UTC);
    }

    @Bean
    MemoryCases cases() {
        return new MemoryCases();
    }

    @Bean
    MemoryContacts contacts() {
        return new MemoryContacts();
    }

    @Bean
    MemoryTrails trails() {
        return new MemoryTrails();
    }

    @Bean
    FakePeople people() {
        return new FakePeople();
    }

    @Bean
    RuleSets ruleSets(JsonMapper json) {
        return new ResourceRuleSets(json);
    }

    @Bean
    OpeningCases openingCases(RuleSets rules, Cases cases, Clock clock) {
        return new OpeningCases(rules, cases, clock);
    }

    @Bean
    ListingContacts listingContacts(MemoryContacts contacts, MemoryTrails trails) {
        return new ListingContacts(contacts, trails, id -> Optional.of(TracingFixtures.MARKET_PLACE)
                .filter(place -> place.checkpointId().equals(id)));
    }

    @Bean
    SecondGenerations secondGenerations(
            Cases cases, MemoryContacts contacts, MemoryTrails trails, RuleSets rules, Clock clock) {
        return new SecondGenerations(cases, contacts, trails, rules, questions -> {}, clock);
    }

    @Bean
    ExportingContacts exportingContacts(ListingContacts listing, FakePeople people, Cases cases, Clock clock) {
        return new ExportingContacts(listing, people, cases, clock);
    }

    @Bean
    CollectingAnswers collectingAnswers(MemoryContacts contacts, MemoryTrails trails, Clock clock) {
        return new CollectingAnswers(contacts, trails, clock);
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return token -> {
            throw new BadJwtException("broken at " + Instant.EPOCH);
        };
    }
}
