/** Questionnaires, ratings, levels of areas and the public map over HTTP. */
@NullMarked
package vn.tokhai.checkpoint.safety.web;

import org.jspecify.annotations.NullMarked;
