/** HTTP: the public form, lists for officers and owners, closing. */
@NullMarked
package vn.tokhai.checkpoint.reports.web;

import org.jspecify.annotations.NullMarked;
