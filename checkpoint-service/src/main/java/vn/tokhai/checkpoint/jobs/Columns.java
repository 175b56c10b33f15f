package vn.tokhai.checkpoint.jobs;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds columns by their heading: Vietnamese with or without tone marks, or English; in any order. */
final class Columns {

    static final Map<String, List<String>> PLACES = Map.of(
            "key", List.of("key", "khoa", "ma rieng", "stt"),
            "name", List.of("name", "ten", "ten diem"),
            "kind", List.of("kind", "loai", "loai diem"),
            "phone", List.of("phone", "dien thoai", "so dien thoai", "sdt"),
            "structure", List.of("structure", "phien ban", "cau truc"),
            "province", List.of("province", "tinh", "tinh/thanh pho"),
            "district", List.of("district", "huyen", "quan/huyen"),
            "ward", List.of("ward", "xa", "phuong/xa"),
            "position", List.of("position", "vi tri"),
            "address", List.of("address", "dia chi"));

    static final Map<String, List<String>> POSTERS = Map.of(
            "checkpointId", List.of("checkpointid", "ma diem", "place"),
            "unitId", List.of("unitid", "ma don vi"),
            "copy", List.of("copy", "ban so", "ban"));

    private final List<String> heading;
    private final Map<String, List<String>> names;

    Columns(List<String> heading, Map<String, List<String>> names) {
        this.heading = heading.stream().map(Columns::plain).toList();
        this.names = names;
    }

    /** @return -1 where there is none */
    int of(String column) {
        for (String name : names.getOrDefault(column, List.of())) {
            int at = heading.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    List<String> missing(String... columns) {
        return List.of(columns).stream().filter(column -> of(column) < 0).toList();
    }

    static String plain(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("*", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
