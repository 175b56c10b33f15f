@NullMarked
package vn.tokhai.local.part;

import org.jspecify.annotations.NullMarked;
