package dk.mushjul.organisation.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers uploads beyond the limit, which no controller sees. */
@RestControllerAdvice
class TooLarge {

  private final MessageSource words;

  TooLarge(MessageSource words) {
    this.words = words;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> answer(
      MaxUploadSizeExceededException tooLarge, Locale locale) {
    return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE)
        .body(Map.of("message", words.getMessage("organisation.tooLarge", null, locale)));
  }
}
