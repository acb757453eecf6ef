package dk.mushjul.form;

import java.util.Map;

/**
 * Accepted answers.
 *
 * @param flow what steers the process: one value for every steering field of the form that can be
 *     answered; null, or false for a checkbox, where it was not asked or not answered
 * @param content what people wrote, for the content store alone
 * @param all both together
 */
public record Answers(
    Map<String, Object> flow, Map<String, Object> content, Map<String, Object> all) {}
