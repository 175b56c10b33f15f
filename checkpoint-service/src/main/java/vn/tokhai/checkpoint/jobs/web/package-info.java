/** HTTP: sending files in, watching jobs, fetching results. */
@NullMarked
package vn.tokhai.checkpoint.jobs.web;

import org.jspecify.annotations.NullMarked;
