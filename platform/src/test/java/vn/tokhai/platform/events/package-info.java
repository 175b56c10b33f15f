@NullMarked
package vn.tokhai.platform.events;

import org.jspecify.annotations.NullMarked;
