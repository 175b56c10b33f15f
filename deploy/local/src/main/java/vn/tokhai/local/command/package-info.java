/** The verbs of ./tokhai. */
@NullMarked
package vn.tokhai.local.command;

import org.jspecify.annotations.NullMarked;
