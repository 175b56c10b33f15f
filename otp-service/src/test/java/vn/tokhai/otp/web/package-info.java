@NullMarked
package vn.tokhai.otp.web;

import org.jspecify.annotations.NullMarked;
