/** What people do with the platform, done over its public interfaces. */
@NullMarked
package vn.tokhai.e2e;

import org.jspecify.annotations.NullMarked;
