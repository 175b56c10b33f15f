package vn.tokhai.declaration.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.platform.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of(
                CodeKeysController.PATH,
                DeclarationFormsController.PATH,
                DeclarationFormsController.PATH + "/*",
                StandingController.GROUPS);
    }

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tokhai: khai báo y tế / declarations")
                        .version("v1")
                        .description("Người dân, tờ khai, mã cá nhân / people, declarations, personal codes"));
    }
}
