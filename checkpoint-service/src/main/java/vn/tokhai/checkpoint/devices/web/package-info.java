/** HTTP for devices. */
@NullMarked
package vn.tokhai.checkpoint.devices.web;

import org.jspecify.annotations.NullMarked;
