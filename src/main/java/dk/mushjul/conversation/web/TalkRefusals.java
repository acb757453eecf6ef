package dk.mushjul.conversation.web;

import dk.mushjul.conversation.process.NotTheirs;
import dk.mushjul.conversation.process.Taken;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What every page and call of a talk answers where the talk is another's or has come further than
 * that.
 */
@ControllerAdvice
class TalkRefusals {

  @ExceptionHandler
  void notTheirs(NotTheirs refused, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }

  @ExceptionHandler
  void taken(Taken refused, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.CONFLICT.value());
  }
}
