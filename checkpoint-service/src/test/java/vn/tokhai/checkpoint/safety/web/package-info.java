@NullMarked
package vn.tokhai.checkpoint.safety.web;

import org.jspecify.annotations.NullMarked;
