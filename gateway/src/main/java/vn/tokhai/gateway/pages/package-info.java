/** Pages and documents the gateway serves itself. */
@NullMarked
package vn.tokhai.gateway.pages;

import org.jspecify.annotations.NullMarked;
