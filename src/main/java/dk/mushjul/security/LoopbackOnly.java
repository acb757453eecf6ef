package dk.mushjul.security;

import dk.mushjul.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Refuses to show the demo, whose passwords everybody knows, to other machines. */
class LoopbackOnly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final List<String> ADDRESSES =
      List.of("server.address", "management.server.address");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = context.getEnvironment();
    if (settings.acceptsProfiles(Profiles.of("demo"))) {
      ADDRESSES.forEach(address -> requireLoopback(settings, address));
    }
  }

  private void requireLoopback(Environment settings, String name) {
    var address = settings.getProperty(name);
    if (address == null ? !name.equals("server.address") : isLoopback(address.strip())) {
      return;
    }
    throw new StartRefused(
        "The demo answers on the loopback address only, and " + name + " is " + address + ".",
        "Leave the setting out, or name a database and an administrator and start without the"
            + " demo.");
  }

  private boolean isLoopback(String address) {
    try {
      return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
