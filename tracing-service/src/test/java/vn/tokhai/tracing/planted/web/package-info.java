@NullMarked
package vn.tokhai.tracing.planted.web;

import org.jspecify.annotations.NullMarked;
