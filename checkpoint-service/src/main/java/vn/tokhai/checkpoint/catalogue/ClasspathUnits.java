package vn.tokhai.checkpoint.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.UnitMapping;

/** Reads the CSV files under {@code administrative-units}; where they come from stands in SOURCES.md beside them. */
final class ClasspathUnits {

    private static final String FOLDER = "/administrative-units/";

    /** Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo: districts without wards became special zones. */
    private static final Map<String, String> ISLANDS =
            Map.of("318", "11948", "471", "19742", "498", "20333", "536", "21548", "755", "26732");

    private final MessageDigest digest;
    private final List<AdministrativeUnit> units = new ArrayList<>(15_000);
    private final Map<Structure, Map<String, String>> aliases = new EnumMap<>(Structure.class);
    private final Map<String, String> shared = new HashMap<>();

    private ClasspathUnits() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static AdministrativeUnits load() {
        var reader = new ClasspathUnits();
        reader.level(Structure.OF_2021, "provinces_2021.csv", false);
        reader.level(Structure.OF_2021, "districts_2021.csv", true);
        reader.level(Structure.OF_2021, "wards_2021.csv", true);
        reader.level(Structure.OF_2025, "provinces_2025.csv", false);
        reader.level(Structure.OF_2025, "wards_2025.csv", true);
        reader.readAliases();
        String version = HexFormat.of().formatHex(reader.digest.digest(), 0, 8);
        return new AdministrativeUnits(reader.units, reader.aliases, version);
    }

    /** Links of wards and of the island districts that had none, and the provinces. */
    static UnitMapping loadMapping(AdministrativeUnits units) {
        var reader = new ClasspathUnits();
        List<UnitMapping.Link> links = new ArrayList<>(11_000);
        ISLANDS.forEach((district, zone) -> links.add(new UnitMapping.Link(district, zone, true)));
        for (String[] row : reader.rows("ward_map_2021_2025.csv")) {
            links.add(new UnitMapping.Link(row[0], row[1], row[2].equals("full")));
        }
        Map<String, String> provinces = new HashMap<>();
        for (String[] row : reader.rows("province_map_2021_2025.csv")) {
            provinces.put(row[0], row[1]);
        }
        return new UnitMapping(units, links, provinces);
    }

    private void level(Structure structure, String file, boolean hasParent) {
        for (String[] row : rows(file)) {
            units.add(new AdministrativeUnit(
                    structure, row[0], row[1], once(row[2]), hasParent ? once(row[3]) : (@Nullable String) null));
        }
    }

    private void readAliases() {
        for (String[] row : rows("aliases.csv")) {
            aliases.computeIfAbsent(Structure.parse(row[0]).orElseThrow(), structure -> new HashMap<>())
                    .put(row[1], row[2]);
        }
    }

    /** The files hold no quoted cells; one that did would be noticed here. */
    private List<String[]> rows(String file) {
        byte[] bytes = bytes(file);
        digest.update(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('"') >= 0) {
            throw new IllegalStateException(file + " has quoted cells");
        }
        return text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(ClasspathUnits.class.getResourceAsStream(FOLDER + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ten thousand wards share a few hundred parents and a dozen kinds. */
    private String once(String text) {
        return shared.computeIfAbsent(text, same -> same);
    }
}
