package dk.mushjul.conversation.web;

import dk.mushjul.form.Item;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreed plan in words.
 *
 * @param followUpOn the day of the follow-up, or null
 * @param followedUpOn the day on which it was followed up, or null
 * @param followUpCaller the name of the one who calls it
 * @param items the goals and the other agreements, line by line
 */
record AgreedPlan(
    String year,
    String employee,
    String manager,
    LocalDate heldOn,
    LocalDate agreedOn,
    LocalDate followUpOn,
    LocalDate followedUpOn,
    String followUpCaller,
    List<Item> items) {}
