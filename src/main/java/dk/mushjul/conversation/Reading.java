package dk.mushjul.conversation;

/**
 * Who reads, and with whose rights.
 *
 * @param person whose reading it is, also in the access log
 * @param as the one of the two who may read it: the person, or the manager in whose place the
 *     person is
 * @param conversationId the conversation in which the person is in that place, or null
 */
public record Reading(String person, String as, String conversationId) {

  /** Somebody's own. */
  public static Reading own(String person) {
    return new Reading(person, person, null);
  }

  /** Of somebody who stands in for the manager of a conversation. */
  public static Reading inPlaceOfManager(Conversation conversation, String person) {
    var parties = conversation.parties();
    return new Reading(person, parties.manager(), parties.id());
  }

  /**
   * Whether it may reach what is confidential in a conversation: the employee's yes to somebody who
   * stands in is about one conversation, not about those of other years.
   */
  boolean mayBeConfidential(Conversation conversation) {
    return person.equals(as) || conversation.parties().id().equals(conversationId);
  }
}
