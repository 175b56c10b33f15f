package vn.tokhai.declaration.risk;

import java.util.Map;
import java.util.Set;

import vn.tokhai.declaration.RiskAssessment.Level;

/**
 * What the rules look at.
 *
 * @param symptoms keys of the symptoms that the answers name
 * @param epidemic the highest level of the listed areas and countries where the person was
 */
record RiskFacts(Map<String, ?> answers, Set<String> symptoms, Level epidemic) {}
