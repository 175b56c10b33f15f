@NullMarked
package vn.tokhai.local.build;

import org.jspecify.annotations.NullMarked;
