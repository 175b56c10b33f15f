@NullMarked
package vn.tokhai.platform.consents;

import org.jspecify.annotations.NullMarked;
