@NullMarked
package vn.tokhai.gateway;

import org.jspecify.annotations.NullMarked;
