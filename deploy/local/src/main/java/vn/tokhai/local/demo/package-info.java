/** The story of the product, told over the public API; its client and log-ins serve the end-to-end tests too. */
@NullMarked
package vn.tokhai.local.demo;

import org.jspecify.annotations.NullMarked;
