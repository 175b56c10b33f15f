/** How a second ./tokhai talks to the one that runs the platform: HTTP on loopback with a random bearer token. */
@NullMarked
package vn.tokhai.local.control;

import org.jspecify.annotations.NullMarked;
