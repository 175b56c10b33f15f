/**
 * The published language of the platform: what is written to Kafka, by whom, under which key.
 *
 * <p>Records are payloads; metadata travels in Kafka headers by the CloudEvents binding ({@code ce_id}, {@code ce_type},
 * {@code ce_source}, {@code ce_time}). Within a major version only optional fields are added. No name, phone number, card
 * number or street address of a person is ever part of an event.
 */
@NullMarked
package vn.tokhai.contracts;

import org.jspecify.annotations.NullMarked;
