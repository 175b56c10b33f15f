package vn.tokhai.platform.problem;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds the problem answers that every operation can give to the OpenAPI document, and the bearer scheme. */
public final class ProblemOperations implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final List<ProblemType> EVERYWHERE = List.of(
            ProblemType.MALFORMED_REQUEST,
            ProblemType.UNAUTHENTICATED,
            ProblemType.FORBIDDEN,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.UNAVAILABLE);

    @Override
    public void customise(OpenAPI api) {
        api.schemaRequirement(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        api.getComponents().addSchemas("Problem", problemSchema());
        if (api.getPaths() != null) {
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ProblemOperations::describe));
        }
    }

    private static void describe(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        }
        EVERYWHERE.forEach(type ->
                operation.getResponses().computeIfAbsent(Integer.toString(type.status()), status -> answer(type)));
    }

    private static ApiResponse answer(ProblemType type) {
        MediaType body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(type.title() + " (" + type.uri() + ")")
                .content(new Content().addMediaType("application/problem+json", body));
    }

    private static Schema<?> problemSchema() {
        Schema<?> error = new ObjectSchema()
                .addProperty("pointer", new StringSchema().example("/phone"))
                .addProperty("detail", new StringSchema());
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().example("/problems/validation-failed"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .addProperty("traceId", new StringSchema());
    }
}
