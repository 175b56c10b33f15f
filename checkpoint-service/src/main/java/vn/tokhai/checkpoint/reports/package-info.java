/** Reports that a poster is not what it should be, from anybody who stands before it, and what was found. */
@NullMarked
package vn.tokhai.checkpoint.reports;

import org.jspecify.annotations.NullMarked;
