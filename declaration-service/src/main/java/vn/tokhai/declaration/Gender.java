package vn.tokhai.declaration;

/** Nam, Nữ, Khác. */
public enum Gender {
    MALE,
    FEMALE,
    OTHER
}
