package vn.tokhai.otp.web;

/** Bodies shown in the API description; nothing in them is real. */
final class PasscodeExamples {

    static final String CHALLENGE = """
            {
              "challengeId": "AZ3kq0m5Yw1x8r7VtLhN2cBdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOp",
              "expiresAt": "2026-11-22T03:05:00Z",
              "resendAfter": "2026-11-22T03:01:00Z"
            }""";

    static final String LOG_IN = """
            {
              "accessToken": "eyJhbGciOiJSUzI1NiJ9…",
              "refreshToken": "eyJhbGciOiJIUzUxMiJ9…",
              "expiresIn": 3600,
              "tokenType": "Bearer",
              "personId": "5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11"
            }""";

    static final String CONSENT = """
            {
              "consent": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImNvbnNlbnQrand0In0…",
              "personId": "5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11"
            }""";

    static final String CONSENT_KEYS = """
            {
              "keys": [
                {
                  "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig",
                  "kid": "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs",
                  "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                  "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
                }
              ]
            }""";

    static final String WRONG = """
            {
              "type": "/problems/passcode-wrong",
              "title": "Mã xác thực không đúng / The passcode is wrong",
              "status": 401,
              "detail": "Kiểm tra lại mã trong tin nhắn / Check the code in the message",
              "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
            }""";

    static final String GONE = """
            {
              "type": "/problems/passcode-gone",
              "title": "Mã xác thực không còn hiệu lực / The passcode is not valid any more",
              "status": 410,
              "detail": "Hãy yêu cầu mã mới / Ask for a new code",
              "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
            }""";

    static final String LIMITS = """
            {
              "lifetime": "PT5M",
              "tries": 5,
              "firstResendAfter": "PT1M",
              "longestResendAfter": "PT30M",
              "resendMemory": "PT1H",
              "perPhone": [{"count": 3, "per": "PT10M"}, {"count": 5, "per": "PT1H"}, {"count": 10, "per": "PT24H"}],
              "perAddress": [{"count": 300, "per": "PT10M"}, {"count": 3000, "per": "PT24H"}],
              "perSubnet": [{"count": 1000, "per": "PT10M"}, {"count": 10000, "per": "PT24H"}],
              "perCheckpoint": [{"count": 100, "per": "PT10M"}, {"count": 1500, "per": "PT24H"}],
              "smsPerDay": 200000,
              "alarmPercent": 80
            }""";

    private PasscodeExamples() {}
}
