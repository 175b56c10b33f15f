@NullMarked
package vn.tokhai.local;

import org.jspecify.annotations.NullMarked;
