package vn.tokhai.declaration.web;

/** Examples in the API description. All people are invented. */
final class Examples {

    static final String DECLARATION = """
            {"declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10", "form": "citizen", "formVersion": 1,
             "answers": {
               "fullName": "Trần Thị Mẫu", "birthYear": 1990, "gender": "FEMALE", "nationality": "VN",
               "identityNumber": "058190001234",
               "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
               "address": "Thôn Thái An", "travelledIn14Days": true, "places": "Nha Trang",
               "symptomsIn14Days": false, "contactWithPatient": false,
               "contactFromEpidemicCountry": false, "contactWithSymptomatic": false}}
            """;

    static final String SUBMITTED = """
            {"declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10",
             "personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e",
             "greeting": {"vi": "Xin chào Trần Thị Mẫu, tờ khai của bạn đã được ghi nhận.",
                          "en": "Hello Trần Thị Mẫu, your declaration has been recorded."},
             "number": "1406.00121017", "validUntil": "2021-06-04T05:00:00Z",
             "personalCode": {"text": "HTTP://127.0.0.1:8080/P/CJPQYOSS…",
                              "pngUrl": "/api/v1/me/personal-code.png", "svgUrl": "/api/v1/me/personal-code.svg"}}
            """;

    static final String STORED = """
            {"declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10",
             "personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "form": "citizen", "formVersion": 1,
             "submittedAt": "2021-06-01T05:00:00Z", "validUntil": "2021-06-04T05:00:00Z", "state": "valid",
             "version": 1,
             "answers": {
               "fullName": "Trần Thị Mẫu", "birthYear": 1990, "gender": "FEMALE", "nationality": "VN",
               "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
               "address": "Thôn Thái An", "travelledIn14Days": true, "places": "Nha Trang",
               "symptomsIn14Days": false, "contactWithPatient": false,
               "contactFromEpidemicCountry": false, "contactWithSymptomatic": false}}
            """;

    static final String FORM = """
            {"key": "citizen", "version": 1, "title": {"vi": "Khai báo toàn dân", "en": "Citizen declaration"},
             "validity": "PT72H", "sections": [{"key": "person", "label": {"vi": "Thông tin cá nhân", "en": "About you"}}],
             "fields": [{"field": "/fullName", "section": "person", "order": 10,
                         "label": {"vi": "Họ và tên", "en": "Full name"}, "widget": "text",
                         "rule": "PERSON_NAME", "prefill": true, "attention": []}],
             "schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                        "required": ["fullName"],
                        "properties": {"fullName": {"type": "string", "minLength": 1, "maxLength": 255}}}}
            """;

    static final String FORMS = """
            {"forms": [{"key": "citizen", "version": 1,
                        "title": {"vi": "Khai báo toàn dân", "en": "Citizen declaration"},
                        "description": {"vi": "Cho mọi người dân", "en": "For everybody"}, "validity": "PT72H"}]}
            """;

    static final String ME = """
            {"personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "phone": "•••••••••678",
             "number": "1406.00121017",
             "profile": {"fullName": "Trần Thị Mẫu", "birthYear": 1990, "gender": "FEMALE", "nationality": "VN",
                         "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
                         "address": "Thôn Thái An"},
             "declaration": {"state": "valid", "declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10",
                             "submittedAt": "2021-06-01T05:00:00Z", "validUntil": "2021-06-04T05:00:00Z"}}
            """;

    static final String CODE = """
            {"number": "1406.00121017", "text": "HTTP://127.0.0.1:8080/P/CJPQYOSS…", "serial": 1,
             "pngUrl": "/api/v1/me/personal-code.png", "svgUrl": "/api/v1/me/personal-code.svg"}
            """;

    static final String MY_READINGS = """
            {"readings": [{"recordId": "0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55", "readAt": "2021-06-02T01:30:00Z",
                           "reader": "officer.ninhthuan", "purpose": "Truy vết ca bệnh", "decisionNumber": "12/QĐ-KSBT",
                           "caseId": "case-1", "fields": ["fullName", "phone"]}]}
            """;

    static final String SEARCH = """
            {"number": "1406.00121017", "purpose": "Xác minh người khai hộ", "decisionNumber": "12/QĐ-KSBT"}
            """;

    static final String FOUND = """
            {"personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "maskedName": "T••• T••• M•••",
             "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"}}
            """;

    static final String NAME_SEARCH = """
            {"name": "tran thi mau", "area": "2021:58/586", "purpose": "Truy vết ca bệnh", "decisionNumber": "12/QĐ-KSBT"}
            """;

    static final String NAMES_FOUND = """
            {"people": [{"personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "maskedName": "T••• T••• M•••",
                         "maskedPhone": "•••••••••678",
                         "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"}}],
             "next": "0-0-0-20"}
            """;

    static final String READING = """
            {"personIds": ["5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "9d1f0a77-52f5-4b58-a0e5-5c8e1f3b2a10"],
             "fields": ["fullName", "phone"], "purpose": "Truy vết ca bệnh", "decisionNumber": "12/QĐ-KSBT",
             "caseId": "case-1"}
            """;

    static final String READ = """
            {"recordId": "0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55",
             "people": [{"personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "fullName": "Trần Thị Mẫu",
                         "phone": "+84912345678"},
                        {"personId": "9d1f0a77-52f5-4b58-a0e5-5c8e1f3b2a10", "withheld": "outside-area"}]}
            """;

    static final String KEYS = """
            {"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "1",
                       "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}
            """;

    static final String PHONE_OWNER = """
            {"personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e"}
            """;

    static final String STANDING = """
            {"personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "standing": "VALID",
             "validUntil": "2021-06-08T05:00:00Z",
             "declarations": [{"form": "workplace", "declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10",
                               "submittedAt": "2021-06-01T05:00:00Z", "validUntil": "2021-06-08T05:00:00Z",
                               "standing": "VALID"}],
             "groups": [{"group": "workers", "name": {"vi": "Người làm việc trong nhà máy", "en": "Workers in factories"},
                         "forms": ["workplace"], "standing": "VALID", "validUntil": "2021-06-08T05:00:00Z"}],
             "at": "2021-06-01T06:00:00Z"}
            """;

    static final String GROUPS = """
            {"version": 1, "source": {"vi": "Văn bản 4261/BYT-DP", "en": "Document 4261/BYT-DP"},
             "note": {"vi": "Mẫu và thời hạn là lựa chọn của Tokhai", "en": "Forms and periods are Tokhai's choice"},
             "groups": [{"key": "workers", "name": {"vi": "Người làm việc trong nhà máy", "en": "Workers in factories"},
                         "forms": ["workplace"], "validity": "PT168H",
                         "members": [{"declared": ["workplace"], "lasts": "PT2160H"}],
                         "checkpointKinds": ["FACTORY"]}]}
            """;

    static final String CORRECTION = """
            {"answers": {
               "fullName": "Trần Thị Mẫu", "birthYear": 1991, "gender": "FEMALE", "nationality": "VN",
               "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
               "address": "Thôn Thái An", "travelledIn14Days": true, "places": "Nha Trang",
               "symptomsIn14Days": false, "contactWithPatient": false,
               "contactFromEpidemicCountry": false, "contactWithSymptomatic": false}}
            """;

    static final String MY_DECLARATIONS = """
            {"declarations": [{"declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10", "form": "citizen",
                               "formVersion": 1, "submittedAt": "2021-06-01T05:00:00Z",
                               "validUntil": "2021-06-04T05:00:00Z", "state": "valid", "version": 1}],
             "next": "2021-06-01T05:00:00Z_018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10"}
            """;

    static final String HISTORY = """
            {"revisions": [{"version": 1, "replacedAt": "2021-06-01T06:00:00Z",
                            "answers": {"fullName": "Trần Thị Mẫu", "birthYear": 1990}}]}
            """;

    static final String PREFILL = """
            {"form": "citizen", "formVersion": 1,
             "answers": {"fullName": "Trần Thị Mẫu", "birthYear": 1990, "gender": "FEMALE", "nationality": "VN",
                         "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
                         "address": "Thôn Thái An"}}
            """;

    private Examples() {}
}
