/** Breaks the rules on purpose. */
@NullMarked
package vn.tokhai.checkin.planted.checkin.web;

import org.jspecify.annotations.NullMarked;
