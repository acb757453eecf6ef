package dk.mushjul.wheel;

/**
 * Where the workplace is going.
 *
 * @param meaning what it means for the people here, or null
 */
public record StrategicGoal(String id, String title, String meaning) {}
