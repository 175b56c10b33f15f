/** What the tests of every service share; published as the test jar of this module. */
@NullMarked
package vn.tokhai.platform.testing;

import org.jspecify.annotations.NullMarked;
