package vn.tokhai.tracing.web;

/** Examples of the API document; made-up people and places. */
final class Examples {

    static final String RULE_SETS = """
            {"ruleSets":[{"id":"R2021-12","effectiveFrom":"2021-12-29",
             "title":{"vi":"Quy tắc truy vết từ 29/12/2021","en":"Tracing rules from 29 December 2021"},
             "lookbackDaysSymptomatic":2,"lookbackDaysAsymptomatic":2,"sourceDateCounts":false,"distanceMetres":2.0,
             "minOverlapMinutes":0,"minOverlapMinutesMasked":15,"closedSpaceCounts":true,"airTailMinutes":0,
             "assumedStayMinutes":120,"sameUnitOnly":false,
             "isolation":{"vi":"Theo quy định của địa phương tại thời điểm","en":"As the locality decides at the time"},
             "secondGeneration":{"vi":"Không bắt buộc","en":"Optional"},
             "sources":[{"document":"CV 11042/BYT-DP, 29/12/2021","says":{"vi":"…","en":"…"},"confidence":"verified"}]}]}""";

    static final String CASE_TO_OPEN = """
            {"requestId":"01938f2e-5b1c-7cc1-9d53-6c1f0e3a0001","personId":"7d0f1c1e-58a2-4d1c-9a0a-3f1b2c4d5e6f",
             "area":{"structure":"2021","province":"58","district":"586","ward":"22846"},
             "confirmedBy":{"laboratoryReference":"XN-2021-0042"},"symptomatic":true,
             "onsetOn":"2021-12-30","sampledOn":"2021-12-31"}""";

    static final String CASE = """
            {"caseId":"2f9d7f0a-6a50-3f0e-8a7e-0c3f3a9d1b2c","status":"OPEN",
             "personId":"7d0f1c1e-58a2-4d1c-9a0a-3f1b2c4d5e6f",
             "area":{"structure":"2021","province":"58","district":"586","ward":"22846"},
             "laboratoryReference":"XN-2021-0042","symptomatic":true,"onsetOn":"2021-12-30","sampledOn":"2021-12-31",
             "ruleSet":"R2021-12","infectiousFrom":"2021-12-27T17:00:00Z","infectiousUntil":"2021-12-31T04:00:00Z",
             "openedBy":"officer.ninhthuan","openedAt":"2021-12-31T04:00:00Z",
             "tracing":{"state":"RUNNING","exposures":0,"answered":0}}""";

    static final String CASES = "{\"cases\":[" + CASE + "],\"next\":\"MjAyMS0xMi0zMVQwNDowMDowMFp8Mg\"}";

    static final String CONTACTS = """
            {"ruleSet":"R2021-12","tracing":{"state":"COMPLETE","exposures":1,"answered":1},
             "contacts":[{"personId":"b1c2d3e4-0000-4000-8000-000000000001","generation":1,
              "viaPersonId":"7d0f1c1e-58a2-4d1c-9a0a-3f1b2c4d5e6f",
              "meetings":[{"viaPersonId":"7d0f1c1e-58a2-4d1c-9a0a-3f1b2c4d5e6f","checkpointId":"0A1B2C3D4E5F6",
               "placeName":"Chợ Mẫu, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận","kind":"MARKET","closedSpace":false,
               "from":"2021-12-30T01:15:00Z","until":"2021-12-30T02:00:00Z","overlapMinutes":45,"possibleMinutes":45,
               "uncertain":false,"trustGrade":"B","late":false}],
              "overlapMinutes":45,"trustGrade":"B",
              "reasons":[{"vi":"Ở cùng từ 15 phút trở lên","en":"Together for 15 minutes or more"}],
              "late":false,"foundAt":"2021-12-31T04:00:01Z"}]}""";

    static final String EXPORT = """
            {"format":"csv","purpose":"Truy vết ca bệnh","decisionNumber":"123/QĐ-SYT","includeNames":true}""";

    static final String CSV = """
            STT (No.),Mã người tiếp xúc (Contact id),Thế hệ (Generation),…
            1,b1c2d3e4-0000-4000-8000-000000000001,F1,…""";

    private Examples() {}
}
