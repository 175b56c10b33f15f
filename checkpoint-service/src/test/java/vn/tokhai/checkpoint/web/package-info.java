@NullMarked
package vn.tokhai.checkpoint.web;

import org.jspecify.annotations.NullMarked;
