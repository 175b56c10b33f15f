/**
 * Supervision of health: who has to stay in quarantine, what they report each day, which reports are missing and which show
 * danger. A person's quarantines are one aggregate, a day's reports of one quarantine another; lists for the responsible
 * units are kept ready ({@link vn.tokhai.declaration.health.AreaLists}) and never computed by searching.
 */
@NullMarked
package vn.tokhai.declaration.health;

import org.jspecify.annotations.NullMarked;
