/** The HTTP interface of keys, erasure and retention. */
@NullMarked
package vn.tokhai.declaration.protection.web;

import org.jspecify.annotations.NullMarked;
