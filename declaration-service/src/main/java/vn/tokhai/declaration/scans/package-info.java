/**
 * What a scanned text is: our own codes, cards, codes of other apps. Reading a card tells only what stands on it; whether
 * its holder is known here is never told.
 */
@NullMarked
package vn.tokhai.declaration.scans;

import org.jspecify.annotations.NullMarked;
