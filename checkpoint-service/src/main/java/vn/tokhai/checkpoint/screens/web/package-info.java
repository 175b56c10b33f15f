/** HTTP: rotating codes, links for screens, the page itself. */
@NullMarked
package vn.tokhai.checkpoint.screens.web;

import org.jspecify.annotations.NullMarked;
