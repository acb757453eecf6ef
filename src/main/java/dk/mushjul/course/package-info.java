/**
 * How far a conversation, a wheel or a request has come, told to one reader in words. Knows the
 * modules that it tells about; none of them knows it.
 */
package dk.mushjul.course;
