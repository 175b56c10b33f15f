/**
 * How safe a place is (AntoanCovid): questionnaires as versioned data, self-assessments of owners and staff, inspections,
 * the level of an area from its places, and what the public map may show of it.
 */
@NullMarked
package vn.tokhai.checkpoint.safety;

import org.jspecify.annotations.NullMarked;
