package vn.tokhai.declaration.assisted.web;

/** Examples in the API description. The person is invented. */
final class AssistedExamples {

    static final String ID = "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10";

    static final String REQUEST = """
            {"declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10", "checkpointId": "9XK2M4T7QWEZR",
             "identitySeen": "insurance-card", "form": "citizen", "answers": {
              "fullName": "Trần Thị Mẫu", "birthYear": 1950, "gender": "FEMALE", "nationality": "VN",
              "healthInsuranceNumber": "GD4580123456789",
              "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
              "address": "Thôn Thái An", "travelledIn14Days": false, "symptomsIn14Days": false,
              "contactWithPatient": false, "contactFromEpidemicCountry": false, "contactWithSymptomatic": false}}
            """;

    static final String ANSWER = """
            {"declarationId": "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10",
             "personId": "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "number": "1406.00121017",
             "validUntil": "2021-06-04T05:00:00Z", "personalCodeText": "HTTP://127.0.0.1:8080/P/CJPQYOSS…",
             "pngUrl": "/api/v1/assisted-declarations/018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10/personal-code.png",
             "svgUrl": "/api/v1/assisted-declarations/018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10/personal-code.svg"}
            """;

    private AssistedExamples() {}
}
