@NullMarked
package vn.tokhai.local.verification;

import org.jspecify.annotations.NullMarked;
