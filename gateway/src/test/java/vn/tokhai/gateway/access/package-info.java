@NullMarked
package vn.tokhai.gateway.access;

import org.jspecify.annotations.NullMarked;
