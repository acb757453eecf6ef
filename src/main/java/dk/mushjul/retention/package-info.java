/**
 * What is deleted when, by the table {@code retention}: the daily run, its log and HR's preview. It
 * reads the dates of every module and deletes what people wrote; counts stay. Nobody depends on it
 * but the daily run.
 */
package dk.mushjul.retention;
