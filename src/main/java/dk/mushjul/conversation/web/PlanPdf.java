package dk.mushjul.conversation.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.mushjul.form.EnglishWords;
import dk.mushjul.plan.PlanWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Makes a tagged PDF of a plan, with its font inside (ADR 27). */
@Component
class PlanPdf {

  private static final String FONT = "Liberation Sans";
  private static final String FILES = "/liberation/LiberationSans-";

  private final SpringTemplateEngine templates;
  private final EnglishWords english;

  PlanPdf(SpringTemplateEngine templates, EnglishWords english) {
    this.templates = templates;
    this.english = english;
  }

  byte[] of(AgreedPlan plan, Locale locale) {
    var page = templates.process("mus/plan-pdf", new Context(locale, values(plan, locale)));
    var file = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
          .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
          .withHtmlContent(allowedInXml(page), null)
          .toStream(file)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private Map<String, Object> values(AgreedPlan plan, Locale locale) {
    return Map.of(
        "plan",
        plan,
        "language",
        locale.getLanguage(),
        "english",
        english,
        "otherAgreement",
        PlanWords.OTHER_AGREEMENT);
  }

  private static InputStream font(String style) {
    return PlanPdf.class.getResourceAsStream(FILES + style + ".ttf");
  }

  private static String allowedInXml(String page) {
    return page.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
