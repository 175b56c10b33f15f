@NullMarked
package vn.tokhai.otp.keycloak;

import org.jspecify.annotations.NullMarked;
