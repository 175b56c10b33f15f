/** HTTP for passing a place on. */
@NullMarked
package vn.tokhai.checkpoint.transfers.web;

import org.jspecify.annotations.NullMarked;
