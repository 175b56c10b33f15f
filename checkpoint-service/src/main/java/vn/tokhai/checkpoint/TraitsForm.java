package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/** What only some places have, as it was filled in; nothing is checked yet. */
public record TraitsForm(
        @Nullable VehicleForm vehicle,
        @Nullable RoadForm road,
        @Nullable Boolean openAir,
        @Nullable Integer capacity) {

    public static final TraitsForm NONE = new TraitsForm(null, null, null, null);

    /** As given. */
    public record VehicleForm(
            @Nullable String plate,
            @Nullable String plateCountry,
            @Nullable String route,
            @Nullable Integer seats,
            @Nullable String operator) {}

    /** As given. */
    public record RoadForm(
            @Nullable String road,
            @Nullable Double kilometre,
            @Nullable String direction) {}
}
