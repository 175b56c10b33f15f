@NullMarked
package vn.tokhai.platform.planted.web;

import org.jspecify.annotations.NullMarked;
