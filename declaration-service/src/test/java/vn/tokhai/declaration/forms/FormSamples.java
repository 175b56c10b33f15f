package vn.tokhai.declaration.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.tokhai.declaration.DeclarationFixtures;

/** Complete answers to each form; invented people, dates around the test clock. */
final class FormSamples {

    private static final Map<String, Object> NHA_TRANG = station("56", "Ga Nha Trang");
    private static final Map<String, Object> THAP_CHAM = station("58", "Ga Tháp Chàm");

    static Map<String, Object> of(String form) {
        return switch (form) {
            case "citizen" -> citizen();
            case "domestic-travel" -> travel();
            case "entry" -> entry();
            case "health-facility-visit" -> visit();
            case "workplace" -> work();
            case "passenger" -> passenger();
            default -> throw new IllegalArgumentException("No sample of the form " + form);
        };
    }

    private static Map<String, Object> citizen() {
        return DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI);
    }

    private static Map<String, Object> travel() {
        Map<String, Object> answers = citizen();
        answers.put("vehicle", "TRAIN");
        answers.put("vehicleNumber", "SNT2");
        answers.put("startsOn", "2021-06-01");
        answers.put("startStation", NHA_TRANG);
        answers.put("endStation", THAP_CHAM);
        return answers;
    }

    private static Map<String, Object> entry() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fullName", "José Ñandú Thử");
        answers.put("birthYear", 1985);
        answers.put("gender", "MALE");
        answers.put("nationality", "AR");
        answers.put("identityNumber", "AAB123456");
        answers.put("phone", "0912345678");
        answers.put("area", DeclarationFixtures.codes(DeclarationFixtures.NHA_TRANG));
        answers.put("address", "Số 1 đường Thử");
        answers.put("contactAddress", "Số 2 đường Thử, Nha Trang");
        answers.put("entrant", "EXPERT");
        answers.put("gate", "Sân bay Cam Ranh");
        answers.put("transport", "AIRPLANE");
        answers.put("vehicleNumber", "VN5001");
        answers.put("seat", "12A");
        answers.put("departureOn", "2021-05-31");
        answers.put("entryOn", "2021-06-01");
        answers.put("departureCountry", "AR");
        answers.put("departureProvince", "Buenos Aires");
        answers.put("destinationCountry", "VN");
        answers.put("destinationProvince", "Khánh Hòa");
        answers.put("countriesIn14Days", List.of("AR", "QA"));
        for (String sign : List.of(
                "fever", "cough", "shortOfBreath", "soreThroat", "vomiting", "diarrhoea", "skinBleeding", "rash")) {
            answers.put(sign, false);
        }
        answers.put("animalExposure", false);
        answers.put("patientExposure", false);
        answers.put("quarantine", "CHOSEN");
        answers.put("quarantineNote", "Khách sạn Mẫu");
        answers.put("testResult", "NEGATIVE");
        answers.put("testedOn", "2021-05-30");
        return answers;
    }

    private static Map<String, Object> visit() {
        Map<String, Object> answers = citizen();
        answers.put("visitor", "CARER");
        answers.put("facility", "Bệnh viện Mẫu");
        answers.put("patientName", "Lê Văn Giả");
        answers.put("lossOfSmellOrTaste", false);
        return answers;
    }

    private static Map<String, Object> work() {
        Map<String, Object> answers = citizen();
        answers.put("workplace", "Nhà máy Mẫu");
        answers.put("commute", "COMPANY_COACH");
        answers.put("livesInDormitory", true);
        answers.put("householdInQuarantine", false);
        return answers;
    }

    private static Map<String, Object> passenger() {
        Map<String, Object> answers = citizen();
        answers.put("vehicle", "COACH");
        answers.put("vehicleNumber", "85B-000.00");
        answers.put("seat", "7");
        answers.put("startsOn", "2021-06-02");
        answers.put("startStation", NHA_TRANG);
        answers.put("endStation", THAP_CHAM);
        return answers;
    }

    private static Map<String, Object> station(String province, String gate) {
        return Map.of("structure", "2021", "province", province, "gate", gate);
    }

    private FormSamples() {}
}
