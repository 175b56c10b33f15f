/** Lists and figures of areas for officers. */
@NullMarked
package vn.tokhai.checkpoint.areas.web;

import org.jspecify.annotations.NullMarked;
