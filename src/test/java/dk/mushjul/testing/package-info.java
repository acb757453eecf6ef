/**
 * The ground that tests against a real engine stand on: one embedded PostgreSQL for the whole
 * build, a copy of the finished schema for every application context, a clean slate for every test.
 *
 * <p>A test says {@link dk.mushjul.testing.MushjulTest} and gets the running application on a free
 * port with the job executor off. It may ask for {@link dk.mushjul.clock.TestClock} to move
 * business time, {@link dk.mushjul.testing.Mailbox} to read what was sent, and {@link
 * dk.mushjul.testing.TestPeople} for an organisation to work with. Before every test all people,
 * instances, content and mails are gone and the clock reads {@link
 * dk.mushjul.clock.TestClock#START}; deployed models and the fixed groups stay. A class that plays
 * one long story in several methods says {@link dk.mushjul.testing.OneStory}.
 */
package dk.mushjul.testing;
