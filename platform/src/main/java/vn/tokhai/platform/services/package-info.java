@NullMarked
package vn.tokhai.platform.services;

import org.jspecify.annotations.NullMarked;
