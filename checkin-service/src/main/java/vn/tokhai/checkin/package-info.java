/**
 * Takes scans in and tells who was where and when.
 *
 * <p>The path of a scan knows no database: the signature of the code is checked, place and rights come from tables in
 * memory, one write to Kafka follows, and only then is the scan acknowledged. {@link vn.tokhai.checkin.visit} pairs scans
 * into visits; {@code messaging} runs that on Kafka Streams and answers for people and places.
 */
@NullMarked
package vn.tokhai.checkin;

import org.jspecify.annotations.NullMarked;
