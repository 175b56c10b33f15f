package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody says to be.
 *
 * @param fullName Unicode NFC, any letter of any script, up to 255 characters
 * @param nationality ISO 3166-1 alpha-2
 * @param identityNumber CMND, CCCD or passport
 * @param healthInsuranceNumber BHYT card
 * @param contactPhone where else somebody may be called, as typed; may be foreign or a fixed line
 * @param address house, street, hamlet; without the administrative names
 */
public record Profile(
        String fullName,
        int birthYear,
        Gender gender,
        String nationality,
        @Nullable String identityNumber,
        @Nullable String healthInsuranceNumber,
        @Nullable String email,
        Area area,
        String address,
        @Nullable String contactPhone) {

    /** The first letter of each part: enough to tell two people at a counter apart. */
    public String maskedName() {
        return MaskedName.of(fullName);
    }

    @Override
    public String toString() {
        return "Profile[redacted]";
    }
}
