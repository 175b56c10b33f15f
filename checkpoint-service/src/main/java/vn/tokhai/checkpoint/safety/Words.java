package vn.tokhai.checkpoint.safety;

/** Something said in both languages of the forms. */
public record Words(String vi, String en) {}
