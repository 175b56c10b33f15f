package vn.tokhai.checkpoint;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the request
 * @param detail Vietnamese first, English beside it; never repeats the value
 */
public record Fault(String pointer, String detail) {}
