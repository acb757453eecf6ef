package dk.mushjul.policy;

/**
 * That somebody is to be reminded today.
 *
 * @param recipient {@code assignee} or {@code candidates}, who have the task
 * @param template the kind of notice
 */
public record ReminderRule(String recipient, String template) {}
