package vn.tokhai.checkpoint.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.Submission;

/**
 * Reads a row as a registration form. Authorities write names where we keep codes, and spreadsheets eat leading zeros; both
 * are understood.
 */
@Service
class PlaceRows {

    private final AdministrativeUnits units;
    private final Map<String, String> kinds = new HashMap<>();

    PlaceRows(AdministrativeUnits units, CheckpointKinds kinds) {
        this.units = units;
        for (CheckpointKind kind : kinds.all()) {
            this.kinds.put(Columns.plain(kind.key()), kind.key());
            this.kinds.putIfAbsent(Columns.plain(kind.vi()), kind.key());
            this.kinds.putIfAbsent(Columns.plain(kind.en()), kind.key());
        }
    }

    Submission submission(Columns columns, Table.Row row) {
        String kind = row.cell(columns.of("kind")).strip();
        return new Submission(
                row.cell(columns.of("name")),
                kinds.getOrDefault(Columns.plain(kind), kind),
                phone(row.cell(columns.of("phone")).strip()),
                area(columns, row),
                row.cell(columns.of("position")),
                row.cell(columns.of("address")));
    }

    /** Excel takes 0912345678 for a number. */
    private static String phone(String written) {
        return written.matches("[1-9][0-9]{8,9}") ? "0" + written : written;
    }

    private Submission.AreaCodes area(Columns columns, Table.Row row) {
        String structureKey = row.cell(columns.of("structure")).strip();
        Structure structure =
                Structure.parse(structureKey.isEmpty() ? "2021" : structureKey).orElse(null);
        if (structure == null) {
            return new Submission.AreaCodes(structureKey, null, null, null);
        }
        String province = code(structure, null, row.cell(columns.of("province")), 2);
        String district = code(structure, province, row.cell(columns.of("district")), 3);
        String ward = code(structure, district == null ? province : district, row.cell(columns.of("ward")), 5);
        return new Submission.AreaCodes(structure.key(), province, district, ward);
    }

    /** @return what was written where it is no code and no name that is known; the check will say so */
    private @Nullable String code(Structure structure, @Nullable String above, String written, int digits) {
        String text = written.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return "0".repeat(Math.max(0, digits - text.length())) + text;
        }
        String plain = Columns.plain(text);
        List<AdministrativeUnit> named = units.children(structure, above).stream()
                .filter(unit -> Columns.plain(unit.name()).equals(plain)
                        || Columns.plain(unit.name()).equals(Columns.plain(unit.unit()) + " " + plain))
                .toList();
        return named.size() == 1 ? named.getFirst().code() : text;
    }
}
