/** The forms as files, and their JSON Schemas. The only package that knows the schema library. */
@NullMarked
package vn.tokhai.declaration.forms;

import org.jspecify.annotations.NullMarked;
