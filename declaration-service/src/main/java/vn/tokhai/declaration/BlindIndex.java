package vn.tokhai.declaration;

/** Finds a phone number without keeping it: the same number always has the same index, the index tells nothing. */
public interface BlindIndex {

    String of(PhoneNumber phone);
}
