/** HTTP: controllers, the requests and answers they speak, the page behind a venue code. */
@NullMarked
package vn.tokhai.checkpoint.web;

import org.jspecify.annotations.NullMarked;
