package vn.tokhai.declaration.forms;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** What a keyword that does not hold means to the person who fills in the form. */
final class FaultTexts {

    static String of(Error error) {
        return switch (error.getKeyword()) {
            case "required", "minLength", "minItems" -> "Bắt buộc · is required";
            case "additionalProperties" -> "Không có trong tờ khai này · is not part of this form";
            case "type" -> "Sai kiểu dữ liệu · has the wrong type";
            case "enum" -> "Không có lựa chọn này · is not one of the choices";
            case "maxLength" ->
                "Quá dài, tối đa %1$s ký tự · too long, at most %1$s characters".formatted(limit(error));
            case "maxItems" -> "Quá nhiều, tối đa %1$s · too many, at most %1$s".formatted(limit(error));
            case "uniqueItems" -> "Có mục trùng nhau · has the same entry twice";
            case "minimum" -> "Từ %1$s trở lên · at least %1$s".formatted(limit(error));
            case "maximum" -> "Không quá %1$s · at most %1$s".formatted(limit(error));
            default -> "Sai định dạng · has the wrong form";
        };
    }

    private static String limit(Error error) {
        JsonNode limit = error.getSchemaNode();
        return limit == null ? "" : limit.asString();
    }

    private FaultTexts() {}
}
