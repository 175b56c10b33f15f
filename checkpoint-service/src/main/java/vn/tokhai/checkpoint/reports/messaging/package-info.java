/** What the others are told of reports. */
@NullMarked
package vn.tokhai.checkpoint.reports.messaging;

import org.jspecify.annotations.NullMarked;
