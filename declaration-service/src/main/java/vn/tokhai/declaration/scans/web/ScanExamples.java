package vn.tokhai.declaration.scans.web;

/** Examples in the API description. The person is invented. */
final class ScanExamples {

    static final String REQUEST = """
            {"text": "058190001234|264123456|Trần Thị Mẫu|15091990|Nữ|Xã Vĩnh Hải, Ninh Hải, Ninh Thuận|22042021"}
            """;

    static final String ANSWER = """
            {"kind": "identity-card",
             "title": {"vi": "Căn cước công dân", "en": "Identity card"},
             "advice": {"vi": "Kiểm tra lại rồi dùng để điền tờ khai.", "en": "Check it and use it to fill in the form."},
             "fields": {"fullName": "Trần Thị Mẫu", "birthYear": 1990, "birthDate": "1990-09-15", "gender": "FEMALE",
                        "identityNumber": "058190001234", "formerIdentityNumber": "264123456",
                        "addressText": "Xã Vĩnh Hải, Ninh Hải, Ninh Thuận", "issuedOn": "2021-04-22"},
             "warnings": [],
             "actions": [{"action": "fill-in-form", "needs": "log-in", "method": "POST", "path": "/api/v1/declarations",
                          "text": {"vi": "Điền tờ khai", "en": "Fill in a declaration"}}]}
            """;

    private ScanExamples() {}
}
