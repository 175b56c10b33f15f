package vn.tokhai.declaration;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The form of area codes in each administrative structure. */
final class AreaForm {

    private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}");
    private static final Pattern DISTRICT = Pattern.compile("[0-9]{3}");
    private static final Pattern WARD = Pattern.compile("[0-9]{5}");

    /** Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo (GSO, 2021). */
    private static final Set<String> DISTRICTS_WITHOUT_WARDS = Set.of("318", "471", "498", "536", "755");

    static Area check(FormCheck check, CitizenDraft.AreaDraft draft) {
        String structure = check.required("/area/structure", draft.structure(), "2021");
        String province = code(check, "/area/province", draft.province(), PROVINCE);
        return switch (structure) {
            case "2021" -> {
                String district = code(check, "/area/district", draft.district(), DISTRICT);
                boolean noWards = DISTRICTS_WITHOUT_WARDS.contains(district) && blank(draft.ward());
                yield new Area(
                        structure, province, district, noWards ? null : code(check, "/area/ward", draft.ward(), WARD));
            }
            case "2025" -> {
                if (!blank(draft.district())) {
                    check.fault("/area/district", "Không còn cấp huyện / there are no districts in this structure");
                }
                yield new Area(structure, province, null, code(check, "/area/ward", draft.ward(), WARD));
            }
            default -> {
                check.fault("/area/structure", "2021 hoặc 2025 / 2021 or 2025");
                yield new Area(structure, province, null, null);
            }
        };
    }

    private static String code(FormCheck check, String pointer, @Nullable String given, Pattern form) {
        if (given == null || given.isBlank()) {
            check.fault(pointer, FormCheck.REQUIRED);
            return "";
        }
        if (!form.matcher(given).matches()) {
            check.fault(pointer, FormCheck.WRONG_FORM);
        }
        return given;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private AreaForm() {}
}
