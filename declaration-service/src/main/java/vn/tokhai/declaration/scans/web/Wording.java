package vn.tokhai.declaration.scans.web;

import java.util.Locale;
import java.util.ResourceBundle;

import io.swagger.v3.oas.annotations.media.Schema;

/** What people read about a scan. A further language is a further resource file. */
final class Wording {

    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");

    @Schema(name = "ScanText")
    record Text(
            @Schema(example = "Thẻ bảo hiểm y tế") String vi,

            @Schema(example = "Health insurance card") String en) {}

    static Text of(String key) {
        return new Text(VIETNAMESE.getString(key), ENGLISH.getString(key));
    }

    static Text of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("scans", Locale.of(language));
    }

    private Wording() {}
}
