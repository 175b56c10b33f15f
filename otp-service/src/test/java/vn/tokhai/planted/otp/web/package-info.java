@NullMarked
package vn.tokhai.planted.otp.web;

import org.jspecify.annotations.NullMarked;
