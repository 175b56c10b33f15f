/** ./tokhai test: every test of the machine against one broker and one Keycloak, summed in one line. */
@NullMarked
package vn.tokhai.local.verification;

import org.jspecify.annotations.NullMarked;
