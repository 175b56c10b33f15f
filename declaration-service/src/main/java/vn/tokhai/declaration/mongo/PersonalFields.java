package vn.tokhai.declaration.mongo;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.Gender;
import vn.tokhai.declaration.Profile;

/** Which personal fields there are, on the way into the store and back. */
final class PersonalFields {

    static final String FULL_NAME = "fullName";
    private static final String BIRTH_YEAR = "birthYear";
    private static final String GENDER = "gender";
    private static final String NATIONALITY = "nationality";
    private static final String IDENTITY_NUMBER = "identityNumber";
    private static final String INSURANCE_NUMBER = "healthInsuranceNumber";
    private static final String EMAIL = "email";
    private static final String ADDRESS = "address";
    private static final String CONTACT_PHONE = "contactPhone";

    static void put(SealedFields fields, Profile profile) {
        fields.put(FULL_NAME, profile.fullName());
        fields.put(BIRTH_YEAR, profile.birthYear());
        fields.put(GENDER, profile.gender());
        fields.put(NATIONALITY, profile.nationality());
        fields.put(IDENTITY_NUMBER, profile.identityNumber());
        fields.put(INSURANCE_NUMBER, profile.healthInsuranceNumber());
        fields.put(EMAIL, profile.email());
        fields.put(ADDRESS, profile.address());
        fields.put(CONTACT_PHONE, profile.contactPhone());
    }

    static Profile profile(SealedFields fields, Area area) {
        return new Profile(
                fields.require(FULL_NAME),
                Integer.parseInt(fields.require(BIRTH_YEAR)),
                Gender.valueOf(fields.require(GENDER)),
                fields.require(NATIONALITY),
                fields.get(IDENTITY_NUMBER),
                fields.get(INSURANCE_NUMBER),
                fields.get(EMAIL),
                area,
                fields.require(ADDRESS),
                fields.get(CONTACT_PHONE));
    }

    private PersonalFields() {}
}
