@NullMarked
package vn.tokhai.checkpoint.areas.web;

import org.jspecify.annotations.NullMarked;
