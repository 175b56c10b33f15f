@NullMarked
package vn.tokhai.platform.security;

import org.jspecify.annotations.NullMarked;
