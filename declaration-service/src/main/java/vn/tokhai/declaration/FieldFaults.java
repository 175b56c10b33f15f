package vn.tokhai.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects faults, the first of each field; texts in Vietnamese and English. */
final class FieldFaults {

    static final String REQUIRED = "Bắt buộc · is required";
    static final String WRONG_FORM = "Sai định dạng · has the wrong form";
    static final String CONTROL_CHARACTERS = "Có ký tự điều khiển · contains control characters";
    static final String UNKNOWN_CODE = "Không có mã này · there is no such code";

    private final Map<String, Fault> byPointer = new LinkedHashMap<>();

    void add(String pointer, String detail) {
        add(new Fault(pointer, detail));
    }

    void add(Fault fault) {
        byPointer.putIfAbsent(fault.pointer(), fault);
    }

    /** Whether something is wrong there or further down. */
    boolean touch(String pointer) {
        return byPointer.keySet().stream().anyMatch(known -> known.equals(pointer) || known.startsWith(pointer + "/"));
    }

    boolean isEmpty() {
        return byPointer.isEmpty();
    }

    List<Fault> all() {
        return new ArrayList<>(byPointer.values());
    }
}
