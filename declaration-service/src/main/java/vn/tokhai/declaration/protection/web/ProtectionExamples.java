package vn.tokhai.declaration.protection.web;

/** Examples in the API description. All people are invented. */
final class ProtectionExamples {
    static final String ROTATION = """
            {"masterKeyId": 2, "pass": 1, "state": "complete", "checked": 20000, "rewrapped": 20000, "unreadable": 0,
             "startedAt": "2021-06-01T05:00:00Z", "completedAt": "2021-06-01T05:00:40Z"}
            """;

    static final String PREVIEW = """
            {"people": 2,
             "destroyed": [{"kind": "profile", "what": {"vi": "Hồ sơ cá nhân", "en": "personal profile"}}],
             "remaining": [{"kind": "visits", "what": {"vi": "Lượt đến", "en": "visits"},
                            "why": {"vi": "truy vết", "en": "tracing"}, "period": "P30D"}],
             "duties": [], "word": "XÓA"}
            """;

    static final String CONFIRMATION = """
            {"word": "XÓA"}
            """;

    static final String ORDER = """
            {"personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "decisionNumber": "31/QĐ-SYT"}
            """;

    static final String ERASED = """
            {"certificateId": "0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55", "people": 2, "requestedAt": "2021-06-01T05:00:00Z",
             "erasedAt": "2021-06-01T05:00:01Z",
             "certificateUrl": "/api/v1/erasure-certificates/0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55"}
            """;

    static final String CERTIFICATE = """
            {"certificate": "eyJhbGciOiJFZERTQSJ9…", "keysUrl": "/.well-known/erasure-keys.json"}
            """;

    static final String KEYS = """
            {"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "1",
                       "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}
            """;

    static final String RETENTION = """
            {"version": 1, "rows": [{"key": "declarations", "what": {"vi": "Tờ khai y tế", "en": "health declarations"},
              "fields": ["answers"], "owner": "declaration-service", "why": {"vi": "điều tra dịch", "en": "epidemic inquiry"},
              "period": "P90D", "from": {"vi": "từ lúc khai", "en": "after submission"},
              "enforcedBy": "job declarations", "onErasure": "destroyed"}]}
            """;

    private ProtectionExamples() {}
}
