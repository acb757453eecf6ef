package dk.mushjul.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that behaves as badly as a test wants it to. */
final class RudeMailServer implements AutoCloseable {

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, String> once = new ConcurrentHashMap<>();
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile boolean silent;
  private volatile boolean hangUp;

  RudeMailServer() throws IOException {
    var listener = new Thread(this::listen);
    listener.setDaemon(true);
    listener.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  List<String> received() {
    return received;
  }

  void answer(String command, String answer) {
    answers.put(command, answer);
  }

  void answerOnce(String command, String answer) {
    once.put(command, answer);
  }

  void saysNothing() {
    silent = true;
  }

  void hangUpAfterData() {
    hangUp = true;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        connections.incrementAndGet();
        talk(client);
      } catch (IOException e) {
        // The client or the test has hung up.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    if (silent) {
      in.readLine();
      return;
    }
    say(client, "220 rude");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var command = line.substring(0, Math.min(4, line.length())).toUpperCase();
      var answer = answer(command);
      say(client, answer);
      if ("DATA".equals(command) && answer.startsWith("354") && !data(in, client)) {
        return;
      }
    }
  }

  private String answer(String command) {
    var exceptional = once.remove(command);
    if (exceptional != null) {
      return exceptional;
    }
    return answers.getOrDefault(command, "DATA".equals(command) ? "354 go on" : "250 fine");
  }

  private boolean data(BufferedReader in, Socket client) throws IOException {
    var mail = new StringBuilder();
    for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    if (hangUp) {
      return false;
    }
    received.add(mail.toString());
    say(client, "250 taken");
    return true;
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
