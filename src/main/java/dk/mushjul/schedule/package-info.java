/** Dates that HR moves while the wheel turns: of the wheel, of units, of one person. */
package dk.mushjul.schedule;
