package vn.tokhai.declaration.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import io.swagger.v3.oas.annotations.media.Schema;

/** Greets by name. A further language is a further resource file. */
final class Greetings {

    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");

    @Schema(name = "Greeting")
    record Greeting(
            @Schema(example = "Xin chào Trần Thị Mẫu, tờ khai của bạn đã được ghi nhận.")
            String vi,

            @Schema(example = "Hello Trần Thị Mẫu, your declaration has been recorded.")
            String en) {}

    static Greeting afterDeclaration(String fullName) {
        return new Greeting(write(VIETNAMESE, fullName), write(ENGLISH, fullName));
    }

    private static String write(ResourceBundle bundle, String fullName) {
        return new MessageFormat(bundle.getString("declaration.recorded"), bundle.getLocale())
                .format(new Object[] {fullName});
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("greetings", Locale.of(language));
    }

    private Greetings() {}
}
