package vn.tokhai.declaration.families.web;

/** Examples in the API description. All people are invented. */
final class FamilyExamples {

    static final String ID = "6a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d";

    static final String NEW = """
            {"requestId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e21", "name": "Trần Thị Mẫu Nhỏ", "relation": "child"}
            """;

    static final String MEMBER = """
            {"personId": "6a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "name": "Trần Thị Mẫu Nhỏ", "relation": "child",
             "number": "1406.00121017", "declaration": "none", "addedAt": "2021-06-01T05:00:00Z",
             "personalCodeUrl": "/api/v1/me/family-members/6a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d/personal-code",
             "pngUrl": "/api/v1/me/family-members/6a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d/personal-code.png",
             "svgUrl": "/api/v1/me/family-members/6a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d/personal-code.svg"}
            """;

    static final String FAMILY = "{\"members\": [" + MEMBER + "]}";

    static final String CODE = """
            {"number": "1406.00121017", "text": "HTTP://127.0.0.1:8080/P/CJPQYOSS…", "serial": 1,
             "pngUrl": "/api/v1/me/family-members/6a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d/personal-code.png",
             "svgUrl": "/api/v1/me/family-members/6a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d/personal-code.svg"}
            """;

    private FamilyExamples() {}
}
