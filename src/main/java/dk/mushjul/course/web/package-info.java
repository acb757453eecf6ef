/** Where people read how far their MUS has come and who has read what they wrote. */
package dk.mushjul.course.web;
