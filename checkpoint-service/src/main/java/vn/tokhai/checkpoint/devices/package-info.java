/**
 * Devices that staff scan with: enrolled by a code that the owner shows once, each with a key of its own that never leaves
 * it, revoked at once.
 */
@NullMarked
package vn.tokhai.checkpoint.devices;

import org.jspecify.annotations.NullMarked;
