package vn.tokhai.declaration.planted.web;

import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.zxing.BarcodeFormat;
import com.networknt.schema.Schema;
import org.apache.pdfbox.pdmodel.PDDocument;

final class ControllerThatKnowsLibraries {

    List<Class<?>> libraries() {
        return List.of(Aead.class, PhoneNumberUtil.class, BarcodeFormat.class, Schema.class, PDDocument.class);
    }
}
