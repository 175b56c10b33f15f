/** Tests of the log-in by proof, and of the realm files. */
@NullMarked
package vn.tokhai.keycloak;

import org.jspecify.annotations.NullMarked;
