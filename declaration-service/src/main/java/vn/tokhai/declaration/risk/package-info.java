/**
 * Judges what declarations say: rules as data find a level, the list of epidemic areas and countries by date is kept by
 * authorities. More signs never lower a level, and the order of answers never matters, since a declaration has the highest
 * level of the rules that apply.
 */
@NullMarked
package vn.tokhai.declaration.risk;

import org.jspecify.annotations.NullMarked;
