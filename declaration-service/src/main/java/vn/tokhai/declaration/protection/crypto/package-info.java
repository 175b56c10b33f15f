/** Certificates of erasure as signed JSON (JWS, RFC 7515, RFC 8037). */
@NullMarked
package vn.tokhai.declaration.protection.crypto;

import org.jspecify.annotations.NullMarked;
