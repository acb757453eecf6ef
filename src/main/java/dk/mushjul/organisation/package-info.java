/**
 * Who works where and who holds whose talk: units, people, roles and absence, read from the
 * organisation files and kept as the truth that the engine's users and groups follow. Knows no
 * other module of the domain but the outbox, through which newcomers get a link to choose a
 * password.
 */
package dk.mushjul.organisation;
