package dk.mushjul.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The people of a unit, and the days among which their conversations are to lie.
 *
 * @param calledOn today: the day on which the conversations are called
 * @param taken dates that managers already have, from other units or earlier calls
 */
public record SpreadRequest(
    String sector,
    String unitId,
    LocalDate calledOn,
    LocalDate firstDay,
    LocalDate lastDay,
    List<Candidate> candidates,
    Map<String, ? extends Collection<LocalDate>> taken) {}
