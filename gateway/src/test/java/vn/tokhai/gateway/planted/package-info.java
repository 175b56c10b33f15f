@NullMarked
package vn.tokhai.gateway.planted;

import org.jspecify.annotations.NullMarked;
