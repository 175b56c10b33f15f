package vn.tokhai.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body, or {@code ?name} for a query parameter
 * @param detail for people; never repeats the value
 */
public record FieldProblem(String pointer, String detail) {}
