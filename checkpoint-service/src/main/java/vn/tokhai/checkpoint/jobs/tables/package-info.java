/** CSV and XLSX; the only package that knows fastexcel. */
@NullMarked
package vn.tokhai.checkpoint.jobs.tables;

import org.jspecify.annotations.NullMarked;
