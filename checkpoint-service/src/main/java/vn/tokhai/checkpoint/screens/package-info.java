/** The page that shows a rotating code on a screen: current codes for owner and staff, and expiring links for screens that nobody is logged in at. */
@NullMarked
package vn.tokhai.checkpoint.screens;

import org.jspecify.annotations.NullMarked;
