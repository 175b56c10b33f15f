package vn.tokhai.gateway.planted;

import vn.tokhai.contracts.AdministrativeArea;

/** Breaks the architecture on purpose. */
record KnowsAContract(AdministrativeArea area) {}
