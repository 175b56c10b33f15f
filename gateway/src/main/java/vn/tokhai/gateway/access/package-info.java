/** Which paths need a token, and how tokens are checked. */
@NullMarked
package vn.tokhai.gateway.access;

import org.jspecify.annotations.NullMarked;
