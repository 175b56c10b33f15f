package vn.tokhai.declaration.areas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.KnownAreas;

/** The codes of both structures, read once; about 15,000 short strings. */
@Component
public final class FiledAreas implements KnownAreas {

    private static final List<String> STRUCTURES = List.of("2021", "2025");

    private final Set<String> known = new HashSet<>();
    private final Set<String> districtsWithoutWards = new HashSet<>();

    public FiledAreas() {
        STRUCTURES.forEach(this::read);
    }

    @Override
    public boolean hasProvince(String structure, String province) {
        return known.contains(key(structure, province));
    }

    @Override
    public boolean hasDistrict(String province, String district) {
        return known.contains(key("2021", province, district));
    }

    @Override
    public boolean hasWards(String district) {
        return !districtsWithoutWards.contains(district);
    }

    @Override
    public boolean hasWard(String structure, String province, @Nullable String district, String ward) {
        return known.contains(key(structure, province, district == null ? "" : district, ward));
    }

    private void read(String structure) {
        var file = new ClassPathResource("area-codes/" + structure + ".csv");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(codes -> {
                known.add(key(structure, codes[0]));
                known.add(key(structure, codes[0], codes[1]));
                known.add(key(structure, codes));
                if (codes[2].isEmpty()) {
                    districtsWithoutWards.add(codes[1]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String structure, String... codes) {
        return structure + ":" + String.join("/", codes);
    }
}
