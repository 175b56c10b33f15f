/**
 * Contact tracing: a health officer opens a case, the platform finds who was at the same place at the same time in the
 * infectious window, and keeps looking as late visits arrive. Everybody is a pseudonym here; names are read from the
 * declaration service, by the officer, and recorded there.
 */
@NullMarked
package vn.tokhai.tracing;

import org.jspecify.annotations.NullMarked;
