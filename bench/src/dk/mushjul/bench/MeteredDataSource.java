package dk.mushjul.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What the pool takes its connections from, with everything that is sent counted. */
final class MeteredDataSource extends DelegatingDataSource {

  private final Meter meter;

  MeteredDataSource(DataSource server, Meter meter) {
    super(server);
    this.meter = meter;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return proxy(Connection.class, new Counted(super.getConnection(), ""));
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return proxy(Connection.class, new Counted(super.getConnection(user, password), ""));
  }

  private final class Counted implements InvocationHandler {

    private final Object target;
    private final String sql;

    Counted(Object target, String sql) {
      this.target = target;
      this.sql = sql;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      try {
        var begin = System.nanoTime();
        var result = method.invoke(target, arguments);
        count(method.getName(), sql(arguments), System.nanoTime() - begin);
        return statement(result, sql(arguments));
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private String sql(Object[] arguments) {
      return sql.isEmpty() && arguments != null && arguments.length > 0
          ? arguments[0].toString()
          : sql;
    }
  }

  private void count(String method, String sql, long nanos) {
    if (method.equals("commit")) {
      meter.committed(nanos);
    } else if (method.startsWith("execute") || method.equals("rollback")) {
      meter.sent(sql.isEmpty() ? method : sql, nanos);
    }
  }

  private Object statement(Object result, String sql) {
    if (result instanceof CallableStatement) {
      return proxy(CallableStatement.class, new Counted(result, sql));
    }
    if (result instanceof PreparedStatement) {
      return proxy(PreparedStatement.class, new Counted(result, sql));
    }
    return result instanceof Statement ? proxy(Statement.class, new Counted(result, sql)) : result;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            MeteredDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
