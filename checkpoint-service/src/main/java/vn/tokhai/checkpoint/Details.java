package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * What the form of a checkpoint says, checked.
 *
 * @param kind key of a {@link CheckpointKind}
 * @param phone E.164; the contact number that the owner gives for the place, shown to owner and staff alone
 * @param position where inside a larger place ("Vị trí")
 * @param address house number, street, hamlet
 * @param coordinates absent when the owner did not give it
 * @param onPublicMap whether the owner wants the place on the public map; absent when the owner did not say
 * @param traits what only some places have
 */
public record Details(
        String name,
        String kind,
        String phone,
        Area area,
        @Nullable String position,
        String address,
        @Nullable Coordinates coordinates,
        @Nullable Boolean onPublicMap,
        Traits traits) {

    public Details(String name, String kind, String phone, Area area, @Nullable String position, String address) {
        this(name, kind, phone, area, position, address, null, null, Traits.NONE);
    }

    /** Where it stands in one line, without the administrative names. */
    public String addressLine() {
        return position == null ? address : position + ", " + address;
    }

    @Override
    public String toString() {
        return "Details[kind=" + kind + ", area=" + area + ']';
    }
}
