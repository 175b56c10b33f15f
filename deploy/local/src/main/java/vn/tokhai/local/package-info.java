/** The local platform: one command that builds, starts, supervises, shows and stops every process on loopback. */
@NullMarked
package vn.tokhai.local;

import org.jspecify.annotations.NullMarked;
