@NullMarked
package vn.tokhai.local.store;

import org.jspecify.annotations.NullMarked;
