package vn.tokhai.declaration.health.web;

import java.util.List;

import vn.tokhai.declaration.health.ReportForm;

/** A danger sign as people read it. */
record SignBody(String key, String vi, String en) {

    static List<SignBody> of(List<String> keys, ReportForm form) {
        return form.dangers().stream()
                .filter(rule -> keys.contains(rule.key()))
                .map(rule ->
                        new SignBody(rule.key(), rule.label().vi(), rule.label().en()))
                .toList();
    }
}
