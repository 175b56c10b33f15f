@NullMarked
package vn.tokhai.planted.otp.keycloak;

import org.jspecify.annotations.NullMarked;
