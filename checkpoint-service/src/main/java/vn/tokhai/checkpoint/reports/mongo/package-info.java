/** Where reports are kept, and the lists that lead to them. */
@NullMarked
package vn.tokhai.checkpoint.reports.mongo;

import org.jspecify.annotations.NullMarked;
