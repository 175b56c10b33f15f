/** Families: people without a phone of their own, under the phone of a guardian (R25). */
@NullMarked
package vn.tokhai.declaration.families;

import org.jspecify.annotations.NullMarked;
