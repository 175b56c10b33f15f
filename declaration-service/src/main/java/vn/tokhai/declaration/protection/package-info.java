/**
 * How personal data is protected over time: data keys are wrapped anew by a fresh master key, people are erased and get a
 * signed certificate of it, and what is past its published time is deleted.
 */
@NullMarked
package vn.tokhai.declaration.protection;

import org.jspecify.annotations.NullMarked;
