/** Starting, watching, restarting, scaling and stopping the processes, and saying how they are. */
@NullMarked
package vn.tokhai.local.run;

import org.jspecify.annotations.NullMarked;
