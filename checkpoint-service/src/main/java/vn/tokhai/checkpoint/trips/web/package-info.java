/** HTTP for trips. */
@NullMarked
package vn.tokhai.checkpoint.trips.web;

import org.jspecify.annotations.NullMarked;
