/** Keeps passcodes, counters and limits in MongoDB: every document by its id, every change a conditional write. */
@NullMarked
package vn.tokhai.otp.mongo;

import org.jspecify.annotations.NullMarked;
