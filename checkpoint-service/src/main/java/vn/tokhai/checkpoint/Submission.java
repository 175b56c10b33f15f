package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/** The registration form as it was filled in; nothing is checked yet. */
public record Submission(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String phone,
        @Nullable AreaCodes area,
        @Nullable String position,
        @Nullable String address,
        @Nullable CoordinatesGiven coordinates,
        @Nullable Boolean onPublicMap,
        TraitsForm traits) {

    public Submission(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String phone,
            @Nullable AreaCodes area,
            @Nullable String position,
            @Nullable String address) {
        this(name, kind, phone, area, position, address, null, null, TraitsForm.NONE);
    }

    /** Degrees as given. */
    public record CoordinatesGiven(
            @Nullable Double latitude, @Nullable Double longitude) {}

    /** Codes as given. */
    public record AreaCodes(
            @Nullable String structure,
            @Nullable String province,
            @Nullable String district,
            @Nullable String ward) {}

    @Override
    public String toString() {
        return "Submission[kind=" + kind + ']';
    }
}
