@NullMarked
package vn.tokhai.checkpoint.screens;

import org.jspecify.annotations.NullMarked;
