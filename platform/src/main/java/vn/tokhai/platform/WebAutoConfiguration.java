package vn.tokhai.platform;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.problem.BodyLimitFilter;
import vn.tokhai.platform.problem.ProblemAdvice;
import vn.tokhai.platform.problem.ProblemErrorController;
import vn.tokhai.platform.problem.ProblemOperations;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.problem.ProblemWriter;
import vn.tokhai.platform.problem.TraceFilter;
import vn.tokhai.platform.security.KeycloakTokens;
import vn.tokhai.platform.security.PublicPaths;
import vn.tokhai.platform.security.RolesFirst;

/** Problem answers and token checks of a service. */
@AutoConfiguration(before = {ErrorMvcAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableMethodSecurity
@Import({ProblemAdvice.class, ProblemErrorController.class})
public class WebAutoConfiguration {

    private static final String[] ALWAYS_PUBLIC = {"/actuator/health/**", "/v3/api-docs/**", "/error"};

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(PlatformSettings settings, ProblemWriter writer) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(settings::limitOf, writer));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, ProblemWriter writer, ObjectProvider<PublicPaths> publicPaths) {
        String[] open = Stream.concat(
                        Stream.of(ALWAYS_PUBLIC),
                        publicPaths.stream().map(PublicPaths::patterns).flatMap(List::stream))
                .toArray(String[]::new);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(open)
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .hasRole("service")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(KeycloakTokens::read))
                        .authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            writer.write(response, ProblemType.UNAUTHENTICATED, null, List.of());
                        })
                        .accessDeniedHandler((request, response, e) ->
                                writer.write(response, ProblemType.FORBIDDEN, null, List.of())))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            writer.write(response, ProblemType.UNAUTHENTICATED, null, List.of());
                        })
                        .accessDeniedHandler((request, response, e) ->
                                writer.write(response, ProblemType.FORBIDDEN, null, List.of())))
                .build();
    }

    @Bean
    WebMvcConfigurer rolesFirst() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RolesFirst());
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SecurityRequirement.class)
    static class ApiDescription {

        @Bean
        ProblemOperations problemOperations() {
            return new ProblemOperations();
        }
    }
}
