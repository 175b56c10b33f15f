@NullMarked
package vn.tokhai.checkpoint.reports.web;

import org.jspecify.annotations.NullMarked;
