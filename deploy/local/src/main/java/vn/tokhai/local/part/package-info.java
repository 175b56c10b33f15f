/** Each process of the platform as data: command line, environment, address and what healthy means. */
@NullMarked
package vn.tokhai.local.part;

import org.jspecify.annotations.NullMarked;
