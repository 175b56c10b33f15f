package vn.tokhai.declaration.scans;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Texts of cards of invented people. */
public final class Cards {

    public static final String OLD_INSURANCE =
            "HS4580123456789|5472e1baa76e205468e1bb8b204de1baab75|15/09/2008|2|58c3a32056c4a96e682048e1baa3692c20487579e1bb876e204e696e682048e1baa3692c2054e1bb896e68204e696e6820546875e1baad6e|58 - 012|01/01/2021|31/12/2021|20/12/2020|58060123456789|5472e1baa76e2056c4836e205468e1bbad|4|01/10/2024|a1b2c3d4e5f60718-7102|$";
    public static final String NEW_INSURANCE =
            "5601234567|4e677579e1bb856e2056c4836e205468e1bbad|02/03/1985|1|-|56 - 001|01/05/2021|-|28/04/2021|56015601234567|-|4| 01/05/2026|0f1e2d3c4b5a6978-1202|4|5468c3a06e68207068e1bb91204e6861205472616e672c2054e1bb896e68204b68c3a16e682048c3b261|$";
    public static final String YEAR_ONLY_INSURANCE =
            "GD4520987654321|4cc3aa2056c4836e204769e1baa3|1950|1|5068c6b0e1bb9d6e67205472e1baa76e205068c3ba2c205468c3a06e68207068e1bb9120517579204e68c6a16e2c2054e1bb896e682042c3ac6e6820c490e1bb8b6e68|52 - 003|01/01/2021|31/12/2021|15/12/2020|52010987654321|-|4|01/01/2025|1122334455667788-7102|$";

    public static final String CHIP_CARD =
            "058190001234|264123456|Trần Thị Mẫu|15091990|Nữ|Xã Vĩnh Hải, Ninh Hải, Ninh Thuận|22042021";
    public static final String CHIP_CARD_WITHOUT_FORMER =
            "056085004321||Nguyễn Văn Thử|02031985|Nam|Phường Lộc Thọ, Nha Trang, Khánh Hòa|10072021";
    public static final String CHIP_CARD_OF_THIS_CENTURY =
            "038301000007|175000007|Phạm Văn Bịa|31122001|Nữ|Xã X, Thọ Xuân, Thanh Hóa|01022021";
    public static final String CARD_OF_2024 =
            "042203000111||Hồ Văn Mẫu|05052003|Nam|Phường Bắc Hà, Hà Tĩnh, Hà Tĩnh|01072024||||";

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private Cards() {}
}
