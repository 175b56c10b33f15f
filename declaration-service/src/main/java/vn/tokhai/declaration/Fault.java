package vn.tokhai.declaration;

/**
 * What is wrong with one field of a form.
 *
 * @param pointer JSON pointer into the form
 * @param detail for the person, Vietnamese and English; never repeats the value
 */
public record Fault(String pointer, String detail) {}
