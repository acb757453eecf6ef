package dk.mushjul.team;

import java.util.Locale;

/** Where a conversation is, as its manager says it. */
public enum Where {
  /** The manager finds a time. */
  PLAN(Group.PLANNING),
  /** The unit's group meets instead; the employee may still want an own talk. */
  GROUP(Group.PLANNING),
  /** Nobody picked in time: the manager assigns. */
  ASSIGN(Group.PLANNING),
  /** The employee may pick a time. */
  OFFERED(Group.OFFERED),
  /** The employee is asked whether short notice will do. */
  ASKED(Group.INVITED),
  /** The invitation goes out in a moment. */
  PLANNED(Group.INVITED),
  /** Both are invited, not both have prepared. */
  INVITED(Group.INVITED),
  /** Both have prepared. */
  READY(Group.INVITED),
  /** The day has come. */
  TALK(Group.WRITING),
  /** The plan is to be written. */
  WRITE(Group.WRITING),
  /** The plan waits for the other's yes. */
  APPROVAL(Group.WRITING),
  /** The two do not agree; HR helps. */
  DISAGREED(Group.WRITING),
  /** The plan is agreed and will be followed up. */
  AGREED(Group.AGREED),
  /** The goals were followed up. */
  FOLLOWED_UP(Group.AGREED),
  /** It is noted that the two did not agree. */
  NOT_AGREED(Group.AGREED),
  /** The employee is away. */
  AWAY(Group.POSTPONED),
  /** Moved to the next round. */
  POSTPONED(Group.POSTPONED);

  /** What a manager filters by. */
  public enum Group {
    PLANNING,
    OFFERED,
    INVITED,
    WRITING,
    AGREED,
    POSTPONED;

    /** The word for it in addresses and message files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Group group;

  Where(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /** The word for it in message files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
