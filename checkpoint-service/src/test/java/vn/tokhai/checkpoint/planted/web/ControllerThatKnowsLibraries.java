package vn.tokhai.checkpoint.planted.web;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.zxing.BarcodeFormat;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import vn.tokhai.platform.consents.Consents;

class ControllerThatKnowsLibraries {
    BarcodeFormat format = BarcodeFormat.QR_CODE;
    PDRectangle page = PDRectangle.A4;
    PhoneNumberUtil.PhoneNumberFormat number = PhoneNumberUtil.PhoneNumberFormat.E164;
    Class<?> encryption = AeadConfig.class;
    Class<?> consents = Consents.class;
    org.dhatim.fastexcel.reader.CellType cell = org.dhatim.fastexcel.reader.CellType.EMPTY;
}
