package dk.mushjul.organisation.process;

/** That a user is in a group. */
record Membership(String userId, String groupId) {}
