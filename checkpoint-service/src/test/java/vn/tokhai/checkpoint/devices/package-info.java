@NullMarked
package vn.tokhai.checkpoint.devices;

import org.jspecify.annotations.NullMarked;
