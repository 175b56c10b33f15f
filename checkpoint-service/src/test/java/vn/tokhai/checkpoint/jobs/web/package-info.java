@NullMarked
package vn.tokhai.checkpoint.jobs.web;

import org.jspecify.annotations.NullMarked;
