@NullMarked
package vn.tokhai.checkpoint.screens.web;

import org.jspecify.annotations.NullMarked;
