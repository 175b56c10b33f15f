/**
 * Hands messages to HTTP gateways of the kind common in Vietnam (JSON with brand name, result code 100), and takes their
 * calls back about delivery.
 */
@NullMarked
package vn.tokhai.otp.brandname;

import org.jspecify.annotations.NullMarked;
