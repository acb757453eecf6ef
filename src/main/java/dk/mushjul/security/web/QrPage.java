package dk.mushjul.security.web;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A sheet for the notice board: a code that leads a phone to the pages. */
@Controller
class QrPage {

  /** The white edge that a reader of such codes needs, in squares. */
  private static final int EDGE = 4;

  private final String address;

  QrPage(@Value("${mushjul.url:http://localhost:${server.port:8080}}") String url) {
    this.address = url.replaceAll("/+$", "") + "/mus";
  }

  @GetMapping("/mus/qr")
  String show(Model model) {
    var code = QrCode.encodeText(address, Ecc.QUARTILE);
    model.addAttribute("address", address);
    model.addAttribute("size", code.size + 2 * EDGE);
    model.addAttribute("squares", squares(code));
    return "mus/qr";
  }

  /** The dark squares as one path, each one by one. */
  private static String squares(QrCode code) {
    return IntStream.range(0, code.size * code.size)
        .filter(i -> code.getModule(i % code.size, i / code.size))
        .mapToObj(i -> "M" + (i % code.size + EDGE) + "," + (i / code.size + EDGE) + "h1v1h-1z")
        .collect(Collectors.joining());
  }
}
