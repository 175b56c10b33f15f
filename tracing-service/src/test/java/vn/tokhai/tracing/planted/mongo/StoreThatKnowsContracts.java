package vn.tokhai.tracing.planted.mongo;

import vn.tokhai.contracts.checkin.Visit;

/** Breaks the rule that only messaging knows contracts. */
public record StoreThatKnowsContracts(Visit visit) {}
